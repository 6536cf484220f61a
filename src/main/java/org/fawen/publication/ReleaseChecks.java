package org.fawen.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Notice;
import org.fawen.notice.Revisions;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.PlainText;
import org.fawen.publication.ReleaseCheck.Name;
import org.fawen.publication.ReleaseCheck.State;
import org.springframework.stereotype.Component;

/** Looks at a signed notice as readers will have it: files, personal data, links, headings, tables. */
@Component
public class ReleaseChecks {

    private static final Pattern IDENTITY_CARD = Pattern.compile(
            "(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern LINK = Pattern.compile("https?://[\\w.\\-/:?=&%#~+@]+");
    private static final Pattern HOST =
            Pattern.compile("https?://[A-Za-z0-9][A-Za-z0-9.-]*\\.[A-Za-z]{2,}(?:[/:?#].*)?");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    /** How files of these types begin. */
    private static final Map<String, List<String>> BEGINNINGS = Map.of(
            "pdf", List.of("%PDF-"),
            "docx", List.of("PK"),
            "xlsx", List.of("PK"),
            "pptx", List.of("PK"),
            "ofd", List.of("PK"),
            "zip", List.of("PK"),
            "png", List.of("\u0089PNG"),
            "jpg", List.of("\u00ff\u00d8"),
            "jpeg", List.of("\u00ff\u00d8"));

    private final Revisions revisions;
    private final BlobStore blobs;
    private final SignedTextGate gate;

    ReleaseChecks(Revisions revisions, BlobStore blobs, SignedTextGate gate) {
        this.revisions = revisions;
        this.blobs = blobs;
        this.gate = gate;
    }

    /** All checks, those that stop it first. */
    public List<ReleaseCheck> of(Notice notice) {
        var content = revisions.newest(notice).content();
        var text = content.title() + "\n" + PlainText.of(content);
        var checks = new ArrayList<ReleaseCheck>();
        checks.add(new ReleaseCheck(Name.AS_SIGNED, gate.objection(notice).isEmpty() ? State.GOOD : State.STOPS, ""));
        checks.add(attachments(content));
        checks.add(found(Name.PERSONAL_DATA, personalData(text)));
        checks.add(found(Name.LINKS, brokenLinks(text)));
        checks.add(found(Name.HEADINGS, skippedLevels(content)));
        checks.add(found(Name.TABLES, headless(content)));
        return List.copyOf(checks);
    }

    private static ReleaseCheck found(Name name, List<String> places) {
        return new ReleaseCheck(name, places.isEmpty() ? State.GOOD : State.LOOK, String.join("、", places));
    }

    private ReleaseCheck attachments(Content content) {
        var broken = content.attachments().stream()
                .filter(attachment -> !opens(attachment))
                .map(Attachment::title)
                .toList();
        return new ReleaseCheck(Name.ATTACHMENTS, broken.isEmpty() ? State.GOOD : State.LOOK, String.join("、", broken));
    }

    private boolean opens(Attachment attachment) {
        var name = attachment.fileName().toLowerCase(Locale.ROOT);
        var beginnings = BEGINNINGS.get(name.substring(name.lastIndexOf('.') + 1));
        return blobs.find(attachment.sha256())
                .filter(bytes -> bytes.length > 0)
                .filter(bytes ->
                        beginnings == null || beginnings.stream().anyMatch(beginning -> begins(bytes, beginning)))
                .isPresent();
    }

    private static boolean begins(byte[] bytes, String beginning) {
        for (var place = 0; place < beginning.length(); place++) {
            if (place >= bytes.length || (bytes[place] & 0xff) != beginning.charAt(place)) {
                return false;
            }
        }
        return true;
    }

    /** Identity cards with their right check digit, and mobile numbers; shown by their ends alone. */
    static List<String> personalData(String text) {
        var found = new ArrayList<String>();
        IDENTITY_CARD
                .matcher(text)
                .results()
                .map(hit -> hit.group())
                .filter(ReleaseChecks::hasRightCheckDigit)
                .map(number -> number.substring(0, 6) + "…" + number.substring(14))
                .forEach(found::add);
        MOBILE.matcher(text)
                .results()
                .map(hit -> hit.group())
                .map(number -> number.substring(0, 3) + "…" + number.substring(7))
                .forEach(found::add);
        return found;
    }

    private static boolean hasRightCheckDigit(String number) {
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += (number.charAt(place) - '0') * WEIGHTS[place];
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length()) == Character.toUpperCase(number.charAt(17));
    }

    /** Links whose address cannot be one; whether the other side answers is not asked from here. */
    static List<String> brokenLinks(String text) {
        return LINK.matcher(text)
                .results()
                .map(hit -> hit.group())
                .filter(link -> !HOST.matcher(link).matches())
                .toList();
    }

    /** Headings that leave out a level. */
    static List<String> skippedLevels(Content content) {
        var level = 0;
        var skipped = new ArrayList<String>();
        for (var block : content.blocks()) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > level + 1) {
                    skipped.add(PlainText.of(content.withBlocks(List.of(heading))));
                }
                level = heading.level();
            }
        }
        return skipped;
    }

    /** Tables without a header row, of which those who listen cannot tell the columns. */
    private static List<String> headless(Content content) {
        return content.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.rows().size() > 1
                        && table.rows().getFirst().stream().noneMatch(Cell::header))
                .map(table -> PlainText.of(content.withBlocks(
                        List.of(new Block.Table(table.id(), table.rows().subList(0, 1))))))
                .toList();
    }
}
