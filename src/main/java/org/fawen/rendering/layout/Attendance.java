package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.content.Minutes;
import org.fawen.rendering.ChineseDate;
import org.fawen.rendering.fonts.FontRole;
import org.jspecify.annotations.Nullable;

/** Meeting and attendance of minutes (GB/T 9704-2012 10.3): labels in 黑体, an empty row above, names aligned. */
final class Attendance {

    private static final double INDENT = 2;

    private final Paragraphs paragraphs;
    private final Element section;
    private final List<Row> rows = new ArrayList<>();

    private Attendance(Paragraphs paragraphs, Element section) {
        this.paragraphs = paragraphs;
        this.section = section;
    }

    static List<Row> rows(Paragraphs paragraphs, @Nullable Minutes minutes, Element section) {
        if (minutes == null) {
            return List.of();
        }
        var attendance = new Attendance(paragraphs, section);
        attendance.rows.add(Row.empty());
        attendance.add("会议", List.of(minutes.meeting()));
        attendance.add("时间", minutes.date() == null ? List.of() : List.of(ChineseDate.of(minutes.date())));
        attendance.add("主持", minutes.chair() == null ? List.of() : List.of(minutes.chair()));
        attendance.add("出席", minutes.attended());
        attendance.add("请假", minutes.absent());
        attendance.add("列席", minutes.observers());
        return attendance.rows;
    }

    private void add(String label, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        var spans = List.of(new Span(FontRole.HEI, label), new Span(FontRole.FANGSONG, "：" + String.join("、", names)));
        var hang = INDENT + label.length() + 1;
        for (var row : paragraphs.rows(spans, INDENT, hang, section.add("P"))) {
            rows.add(rows.size() == 1 ? row.kept() : row);
        }
    }
}
