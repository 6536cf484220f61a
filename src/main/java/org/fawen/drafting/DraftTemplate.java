package org.fawen.drafting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fawen.identity.UnitId;
import org.fawen.notice.Channel;
import org.fawen.notice.Refusal;
import org.fawen.notice.RoutingFlag;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * 模板: what a notice of one organ and type begins with.
 *
 * @param name as the card says it, such as 党委通知
 * @param titleHint how titles of this kind read; shown in the empty field, never written into it
 * @param addressees one entry a class
 * @param series letters of the number series in which it will be numbered; empty leaves it to the register
 * @param channel form of issue; null leaves it to the rules
 * @param countersignUnits units to be asked; null leaves it to the topic rule
 * @param reason 行文理由 proposed at submission
 * @param basis 行文依据 proposed at submission
 * @param startText the body as text, as it would be pasted
 * @param fixed what the drafter may not change
 */
public record DraftTemplate(
        String name,
        UnitId issuer,
        DocType docType,
        String titleHint,
        List<String> addressees,
        List<String> copyTo,
        Urgency urgency,
        Disclosure disclosure,
        Audience audience,
        String series,
        @Nullable Channel channel,
        String subject,
        Set<RoutingFlag> flags,
        @Nullable List<UnitId> countersignUnits,
        String reason,
        String basis,
        String startText,
        Set<Part> fixed) {

    /** A part of a notice that a template may fix. */
    public enum Part {
        ISSUER,
        DOC_TYPE,
        CHANNEL,
        DISCLOSURE,
        AUDIENCE,
        /** The last paragraph of the start text, such as 特此通知。 */
        CLOSING
    }

    public DraftTemplate {
        name = name.strip();
        addressees = List.copyOf(addressees);
        copyTo = List.copyOf(copyTo);
        flags = Set.copyOf(flags);
        countersignUnits = countersignUnits == null ? null : List.copyOf(countersignUnits);
        fixed = Set.copyOf(fixed);
        if (name.isEmpty()) {
            throw new Refusal("drafting.refused.template.name");
        }
        if (fixed.contains(Part.CLOSING) && startText.isBlank()) {
            throw new Refusal("drafting.refused.template.closing");
        }
        if (fixed.contains(Part.CHANNEL) && channel == null) {
            throw new Refusal("drafting.refused.template.channel");
        }
    }

    /** The text a draft begins with. */
    public Content content(String issuerName) {
        return new Content(
                docType,
                "",
                List.of(issuerName),
                addressees,
                copyTo,
                urgency,
                disclosure,
                audience,
                null,
                null,
                null,
                PastedText.body(startText),
                List.of());
    }

    /** What is said about the way of a draft that begins. */
    public RoutingRequest request() {
        return new RoutingRequest(channel, subject, flags, countersignUnits);
    }

    /** The paragraph that a fixed closing asks for; empty when none is fixed. */
    String closing() {
        return fixed.contains(Part.CLOSING)
                ? startText.lines().filter(line -> !line.isBlank()).reduce("", (first, last) -> last.strip())
                : "";
    }

    /**
     * What a text has changed of the fixed parts.
     *
     * @param chosen form of issue of the text
     * @param lead its lead organ; null when the register does not know it
     */
    Set<Part> changedIn(Content content, Channel chosen, @Nullable UnitId lead) {
        var changed = new LinkedHashSet<Part>();
        for (var part : Part.values()) {
            if (fixed.contains(part) && !keeps(part, content, chosen, lead)) {
                changed.add(part);
            }
        }
        return changed;
    }

    private boolean keeps(Part part, Content content, Channel chosen, @Nullable UnitId lead) {
        return switch (part) {
            case ISSUER -> issuer.equals(lead);
            case DOC_TYPE -> content.docType() == docType;
            case CHANNEL -> Objects.equals(chosen, channel);
            case DISCLOSURE -> content.disclosure() == disclosure;
            case AUDIENCE -> content.audience() == audience;
            case CLOSING -> PastedText.bodyText(content.blocks()).lines().anyMatch(line -> line.equals(closing()));
        };
    }
}
