package org.fawen.notice;

import java.util.List;
import java.util.Objects;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;

/** Judges what an opinion is worth for another text than the one it was given on (domain §5.1). A query, no process logic. */
public final class Standings {

    private Standings() {}

    /**
     * What an opinion is worth for the present text.
     *
     * @param judged the text it was given on
     */
    public static Standing of(Opinion opinion, Content judged, Content present) {
        if (opinion.hash().equals(ContentHash.of(present))) {
            return Standing.STANDS;
        }
        var before = opinion.scope().blocksOf(judged);
        var after = opinion.scope().blocksOf(present);
        if (opinion.scope().isAll()) {
            return isMarksOnly(judged, present) ? Standing.STANDS_INFORMED : Standing.AFFECTED;
        }
        if (!touchesNobody(judged, present)) {
            return Standing.AFFECTED;
        }
        if (before.equals(after)) {
            return Standing.STANDS;
        }
        return Marks.only(before, after) ? Standing.STANDS_INFORMED : Standing.AFFECTED;
    }

    /** The newest opinion of the same person at the same step, in the name of the same unit, replaces earlier ones. */
    public static boolean isSuperseded(Opinion opinion, List<Opinion> given) {
        return given.stream()
                .skip(given.indexOf(opinion) + 1L)
                .anyMatch(later -> later.step() == opinion.step()
                        && later.stage() == opinion.stage()
                        && later.actor().equals(opinion.actor())
                        && Objects.equals(later.unit(), opinion.unit()));
    }

    /** Whether the texts differ in marks and blanks alone, in title and body; every other field must be equal. */
    public static boolean isMarksOnly(Content before, Content after) {
        return touchesNobody(before, after)
                && before.copyTo().equals(after.copyTo())
                && before.attachments().equals(after.attachments())
                && before.urgency() == after.urgency()
                && before.disclosure() == after.disclosure()
                && before.audience() == after.audience()
                && Objects.equals(before.replyTo(), after.replyTo())
                && Objects.equals(before.minutes(), after.minutes())
                && Marks.only(said(before.note()), said(after.note()))
                && Marks.only(before.blocks(), after.blocks());
    }

    /** What touches every scope: title, kind, issuers, addressees. */
    private static boolean touchesNobody(Content before, Content after) {
        return before.docType() == after.docType()
                && Marks.only(before.title(), after.title())
                && before.issuers().equals(after.issuers())
                && before.addressees().equals(after.addressees());
    }

    private static String said(@org.jspecify.annotations.Nullable String note) {
        return note == null ? "" : note;
    }
}
