package org.fawen.notice;

import java.util.Locale;
import java.util.Objects;
import org.fawen.notice.content.Content;

/** How much a returned text was changed: an input of the decision {@code resubmission} (domain D8). */
public enum ChangeClass {
    NONE,
    WORDING,
    SECTIONS,
    ATTACHMENTS,
    ADDRESSEES,
    /** Kind, issuers, the matter in the title, or for whom it is. */
    MATTER;

    /** @param substance what of the matter differs */
    public static ChangeClass between(Content before, Content after, Substance substance) {
        if (before.docType() != after.docType()
                || !before.issuers().equals(after.issuers())
                || !Marks.only(before.title(), after.title())
                || before.disclosure() != after.disclosure()
                || before.audience() != after.audience()
                || !Objects.equals(before.replyTo(), after.replyTo())) {
            return MATTER;
        }
        if (!before.addressees().equals(after.addressees()) || !before.copyTo().equals(after.copyTo())) {
            return ADDRESSEES;
        }
        if (!before.attachments().equals(after.attachments())) {
            return ATTACHMENTS;
        }
        if (substance.places() == 0) {
            return NONE;
        }
        return substance.isWording() ? WORDING : SECTIONS;
    }

    /** Its word in the decision table. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
