package org.fawen.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fawen.drafting.PastedNotice.Kind;
import org.fawen.drafting.PastedNotice.Remark;
import org.fawen.drafting.docx.Docx;
import org.fawen.drafting.docx.DocxLine;
import org.fawen.drafting.docx.Losses.Loss;
import org.fawen.drafting.docx.Unreadable;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/**
 * Takes in DOCX files of Word and WPS: automatic numbers computed, tables and bold kept, title, 主送, 附件说明 and 落款
 * recognised as in pasted text, and every change and loss in the report. Normalises and warns; refuses only what cannot
 * be read. Pure: no register, no clock.
 */
public final class DocxImport {

    private DocxImport() {}

    /**
     * Reads a file.
     *
     * @throws Unreadable when it is no DOCX, broken, locked, or would unpack to too much
     */
    public static PastedNotice read(byte[] file) {
        return read(file, FullWidthMarks::in);
    }

    /** The same for checking: half-width marks stay as they are written. */
    public static PastedNotice asWritten(byte[] file) {
        return read(file, UnaryOperator.identity());
    }

    private static PastedNotice read(byte[] file, UnaryOperator<String> marks) {
        var docx = Docx.read(file);
        var body = new DocxBody(docx.lines(), marks);
        var notice = PastedDocument.read(
                docx.lines().stream().map(DocxImport::words).toList(),
                marks,
                (lines, from) -> body.blocks(from, from + lines.size()));
        var remarks = new ArrayList<>(notice.remarks());
        if (body.changedMarks() > 0) {
            remarks.add(new Remark(Kind.CHANGED, "marks", Integer.toString(body.changedMarks())));
        }
        docx.losses().forEach(loss -> remarks.add(remark(loss)));
        return notice.withRemarks(remarks);
    }

    /** A line as recognition reads it; a table with its tabs is no part of front or end. */
    private static String words(DocxLine line) {
        return switch (line) {
            case DocxLine.Words words -> PastedLine.normal(words.number() + text(words.runs()));
            case DocxLine.Grid grid ->
                "\t"
                        + grid.rows().stream()
                                .flatMap(List::stream)
                                .map(cell -> text(cell.runs()))
                                .collect(Collectors.joining("\t"));
        };
    }

    private static String text(List<Run> runs) {
        return Runs.text(runs, 0);
    }

    private static Remark remark(Loss loss) {
        var what = loss.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var words = loss.texts().isEmpty()
                ? Integer.toString(loss.count())
                : loss.texts().stream().map(text -> "“" + text + "”").collect(Collectors.joining())
                        + (loss.count() > loss.texts().size() ? "…（" + loss.count() + "）" : "");
        return new Remark(loss.kind().isChange() ? Kind.CHANGED : Kind.LEFT_OUT, what, words);
    }
}
