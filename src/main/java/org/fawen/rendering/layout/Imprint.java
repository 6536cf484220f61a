package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.Channel;
import org.fawen.rendering.ChineseDate;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.Remark;
import org.fawen.rendering.fonts.FontRole;
import org.jspecify.annotations.Nullable;

/**
 * 版记 (GB/T 9704-2012 7.4): pinned to the foot of the last face, which is an even one. A letter has no lines and no
 * 印发机关 (10.1).
 */
final class Imprint {

    private static final double THICK = 0.35 * TypeArea.MM;
    private static final double THIN = 0.25 * TypeArea.MM;
    private static final double INNER = TypeArea.WIDTH - 2 * TypeArea.SMALL;
    private static final double CLEARANCE = 4;
    private static final double ROW_TOP = (TypeArea.PITCH - TypeArea.SMALL) / 2;

    private final Canvas canvas;
    private final Composer composer;
    private final OfficialDocument document;
    private final boolean full;
    private final List<List<Line>> lists = new ArrayList<>();

    /** @param addressees 主送 that found no room on page 1, or nothing */
    Imprint(Canvas canvas, Composer composer, OfficialDocument document, String addressees) {
        this.canvas = canvas;
        this.composer = composer;
        this.document = document;
        this.full = document.channel() == Channel.RED_HEAD || document.channel() == Channel.MINUTES;
        if (!addressees.isEmpty()) {
            lists.add(list("主送：" + addressees));
        }
        if (!document.content().copyTo().isEmpty()) {
            lists.add(list("抄送：" + String.join("，", document.content().copyTo()) + "。"));
        }
    }

    private List<Line> list(String words) {
        var units = composer.units(List.of(new Span(FontRole.FANGSONG, words)), TypeArea.SMALL, TypeArea.SMALL);
        return LineBreaker.lines(composer, units, new LineBreaker.Measure(INNER, 0, 3 * TypeArea.SMALL, true));
    }

    /** Returns how many faces at the end bear no number because a blank one had to be put before the last. */
    int draw(Element root) {
        var rows = lists.stream().mapToInt(List::size).sum() + (full ? 1 : 0);
        if (rows == 0) {
            return 0;
        }
        var section = root.add("Sect");
        var height = rows * TypeArea.PITCH;
        var blank = place(height);
        var y = TypeArea.BOTTOM - height;
        if (full) {
            canvas.horizontal(y + THICK / 2, THICK, Ink.BLACK);
        }
        for (var list : lists) {
            y = draw(list, y, section.add("P"));
        }
        if (full) {
            if (!lists.isEmpty()) {
                canvas.horizontal(y, THIN, Ink.BLACK);
            }
            printing(y, section.add("P"));
            canvas.horizontal(TypeArea.BOTTOM - THICK / 2, THICK, Ink.BLACK);
        }
        return blank ? 2 : 0;
    }

    /** Turns to the last face, adding faces where there is no room or the number of faces is odd. */
    private boolean place(double height) {
        var fits = canvas.cursor() <= TypeArea.HEIGHT - height - CLEARANCE;
        if (!fits) {
            canvas.newPage();
        }
        if (full && canvas.pages().size() % 2 == 1) {
            canvas.newPage();
            return !fits;
        }
        return false;
    }

    private double draw(List<Line> list, double top, Element element) {
        var y = top;
        for (var i = 0; i < list.size(); i++) {
            var indent = i == 0 ? TypeArea.SMALL : 4 * TypeArea.SMALL;
            canvas.text(list.get(i), TypeArea.LEFT + indent, y + ROW_TOP, TypeArea.SMALL, element);
            y += TypeArea.PITCH;
        }
        return y;
    }

    private void printing(double top, Element element) {
        var registration = document.registration();
        var date = registration.printingDate();
        var organ = line(registration.printer(), Missing.PRINTER, "印发机关");
        var day = line(date == null ? null : ChineseDate.of(date) + "印发", Missing.PRINTING_DATE, "印发日期");
        canvas.text(organ, TypeArea.LEFT + TypeArea.SMALL, top + ROW_TOP, TypeArea.SMALL, element);
        canvas.rightAligned(day, TypeArea.RIGHT - TypeArea.SMALL, top + ROW_TOP, TypeArea.SMALL, element);
    }

    private Line line(@Nullable String value, String missing, String name) {
        if (value == null) {
            composer.remark(Remark.Kind.FACT_MISSING, name);
        }
        var span = value == null ? new Span(FontRole.FANGSONG, missing, Ink.GREY) : new Span(FontRole.FANGSONG, value);
        return composer.single(List.of(span), TypeArea.SMALL, TypeArea.SMALL);
    }
}
