package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.List;
import org.fawen.rendering.AttachedFile;
import org.fawen.rendering.fonts.FontRole;

/** 附件说明 (GB/T 9704-2012 7.3.4): an empty row, 附件：, the titles below each other, no mark at their ends. */
final class AttachmentNote {

    private static final double INDENT = 2;
    private static final double LABEL = 3;
    /** A longer note may be divided between its entries. */
    private static final int TOGETHER = 8;

    private AttachmentNote() {}

    static List<Row> rows(Paragraphs paragraphs, Composer composer, List<AttachedFile> attachments, Element section) {
        if (attachments.isEmpty()) {
            return List.of();
        }
        var entries = new ArrayList<List<Row>>();
        for (var i = 0; i < attachments.size(); i++) {
            var number = attachments.size() > 1 ? (i + 1) + "." : "";
            var words = (i == 0 ? "附件：" : "") + number + attachments.get(i).title();
            var hang = INDENT
                    + LABEL
                    + (number.isEmpty()
                            ? 0
                            : composer.single(number, FontRole.FANGSONG, TypeArea.BODY)
                                            .width()
                                    / TypeArea.CELL);
            entries.add(paragraphs.rows(
                    List.of(new Span(FontRole.FANGSONG, words)),
                    i == 0 ? INDENT : INDENT + LABEL,
                    hang,
                    section.add("P")));
        }
        return joined(entries);
    }

    private static List<Row> joined(List<List<Row>> entries) {
        var rows = new ArrayList<Row>(List.of(Row.empty()));
        var divisible = entries.stream().mapToInt(List::size).sum() > TOGETHER;
        for (var i = 0; i < entries.size(); i++) {
            var mayBreak = divisible && i > 0 && i < entries.size() - 1;
            for (var row : entries.get(i)) {
                rows.add(mayBreak && row == entries.get(i).getFirst() ? row : row.kept());
            }
        }
        return rows;
    }
}
