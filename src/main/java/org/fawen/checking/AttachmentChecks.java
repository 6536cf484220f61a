package org.fawen.checking;

import static org.fawen.checking.Check.error;
import static org.fawen.checking.Check.info;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.ASSISTED;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.G;
import static org.fawen.checking.Level.U;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fawen.checking.Enclosures.Entry;

/** Checks of attachments: the references, the 附件说明 and the files. */
final class AttachmentChecks {

    private static final String CLAUSE = "GB/T 9704 7.3.4";

    static final List<Check> ALL = List.of(
            error("ATT-01", G, CLAUSE, null, AttachmentChecks::listed),
            info("ATT-02", G, CLAUSE, null, AttachmentChecks::referred),
            warning("ATT-03", G, CLAUSE, SAFE, AttachmentNames::numbered),
            warning("ATT-04", G, CLAUSE, SAFE, AttachmentNames::bare),
            warning("ATT-05", U, "", ASSISTED, AttachmentNames::titles),
            error("ATT-06", G, CLAUSE, null, AttachmentFiles::files),
            error("ATT-07", U, "", null, AttachmentChecks::counted));

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:详?见|参见|填写|按照?|填报|依照)[^，。；！？]{0,12}?附\\s?件|（[^（）]{0,8}附\\s?件\\s?\\d{0,2}[^（）]{0,6}）|附件\\s?\\d{1,2}|随文?附件");
    private static final Pattern QUOTED = Pattern.compile("附件(?:材料|格式|大小|名称|命名|形式|下载)");
    private static final Pattern NUMBERED = Pattern.compile("附件\\s?(\\d{1,2})(?!\\d)");

    private AttachmentChecks() {}

    private static void listed(Draft draft, Report report) {
        if (draft.attachmentCount() == 0) {
            references(draft)
                    .forEach(reference ->
                            report.on(reference.piece(), reference.match()).add());
        }
    }

    private static void referred(Draft draft, Report report) {
        if (draft.attachmentCount() == 0) {
            return;
        }
        List<Entry> entries = draft.enclosures().entries();
        Piece first = entries.isEmpty()
                ? Piece.missing(Place.Field.ATTACHMENTS)
                : entries.getFirst().line();
        if (references(draft).findAny().isEmpty()) {
            report.on(first).add();
        }
        List<Piece> organs = draft.closing().organs();
        boolean behind = !entries.isEmpty()
                && !organs.isEmpty()
                && draft.body().indexOf(first) > draft.body().indexOf(organs.getFirst());
        if (behind) {
            report.on(first).saying("behind").add();
        }
    }

    private static void counted(Draft draft, Report report) {
        int count = draft.attachmentCount();
        if (count == 0) {
            return;
        }
        for (Piece piece : draft.text()) {
            NUMBERED.matcher(Masking.brackets(piece.text(), '《', '》'))
                    .results()
                    .filter(match -> Integer.parseInt(match.group(1)) > count)
                    .forEach(match -> report.on(piece, match).with(count).add());
        }
    }

    private record Reference(Piece piece, MatchResult match) {}

    private static Stream<Reference> references(Draft draft) {
        return draft.text().stream()
                .flatMap(piece -> REFERENCE
                        .matcher(Masking.brackets(piece.text(), '《', '》'))
                        .results()
                        .filter(match -> !QUOTED.matcher(piece.text())
                                .region(
                                        Math.max(match.start(), match.end() - 2),
                                        piece.text().length())
                                .lookingAt())
                        .map(match -> new Reference(piece, match)));
    }
}
