package org.fawen.rendering.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Content;
import org.fawen.rendering.ChineseDate;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.OrderForm;
import org.fawen.rendering.Remark;
import org.fawen.rendering.fonts.FontRole;
import org.jspecify.annotations.Nullable;

/** 版头 (GB/T 9704-2012 7.2): urgency, organ in red, 发文字号, 签发人 and the red line; minutes 10.3. */
final class Heads {

    private static final double MM = TypeArea.MM;
    private static final double RED_LINE = 1.2;
    private static final double BELOW_NUMBER = 4 * MM;
    private static final double ORGAN_TOP = 35 * MM;
    /** Where page 1 would otherwise show no body. */
    private static final double ORGAN_TOP_TIGHT = 18 * MM;

    private final Canvas canvas;
    private final Composer composer;
    private final OfficialDocument document;
    private final Element section;

    Heads(Canvas canvas, Composer composer, OfficialDocument document, Element section) {
        this.canvas = canvas;
        this.composer = composer;
        this.document = document;
        this.section = section;
    }

    /** Returns the top of the title. */
    double draw(boolean tight) {
        urgency(TypeArea.TOP);
        var top = TypeArea.TOP + (tight ? ORGAN_TOP_TIGHT : ORGAN_TOP);
        var masthead = new Masthead(canvas, composer, section);
        var y = document.channel() == Channel.MINUTES
                ? masthead.single(minutesName(document.content()), top)
                : masthead.organs(organs(), document.channel() == Channel.RED_HEAD ? "文件" : "", top);
        y = document.channel() == Channel.WEB_ONLY ? y + 2 * BELOW_NUMBER : number(y) + BELOW_NUMBER;
        canvas.horizontal(y, RED_LINE, Ink.RED);
        return y + 2 * TypeArea.PITCH;
    }

    List<String> organs() {
        return document.content().issuers().isEmpty()
                ? List.of(Missing.ISSUER)
                : document.content().issuers();
    }

    private static String minutesName(Content content) {
        var minutes = content.minutes();
        return minutes == null || minutes.series() == null ? content.title() : minutes.series();
    }

    void urgency(double top) {
        var word = switch (document.content().urgency()) {
            case NORMAL -> "";
            case PROMPT -> "加急";
            case EXPRESS -> "特急";
        };
        if (!word.isEmpty()) {
            canvas.text(
                    composer.single(List.of(new Span(FontRole.HEI, word)), TypeArea.BODY, TypeArea.CELL),
                    TypeArea.LEFT,
                    top,
                    TypeArea.BODY,
                    section.add("P"));
        }
    }

    /** Two empty rows below the organ's name; returns the foot of the row. */
    private double number(double organFoot) {
        var top = organFoot + 2 * TypeArea.PITCH;
        if (document.channel() == Channel.MINUTES) {
            centredNumber(organFoot + TypeArea.PITCH);
            return minutesLine(top + TypeArea.PITCH);
        }
        return switch (document.content().docType()) {
            case REQUEST, REPORT -> upward(top);
            default -> {
                centredNumber(top);
                yield top + TypeArea.BODY;
            }
        };
    }

    private void centredNumber(double top) {
        canvas.centred(numberLine(), top, TypeArea.BODY, section.add("P"));
    }

    Line numberLine() {
        var number = document.registration().number();
        var shown = number != null && document.isOrder() ? OrderForm.number(number) : number;
        return body(fact(shown, Missing.NUMBER, "发文字号"));
    }

    /** Upward documents (7.2.6): the number at the left, the 签发人 at the right, two names on a line. */
    private double upward(double top) {
        var names = document.registration().signers();
        var rows = new ArrayList<String>();
        for (var i = 0; i < names.size(); i += 2) {
            rows.add(String.join("　", names.subList(i, Math.min(i + 2, names.size()))));
        }
        var spans = new ArrayList<List<Span>>();
        if (rows.isEmpty()) {
            spans.add(List.of(new Span(FontRole.FANGSONG, "签发人："), fact(null, Missing.SIGNER, "签发人")));
        }
        for (var i = 0; i < rows.size(); i++) {
            var name = new Span(FontRole.KAI, rows.get(i));
            spans.add(i == 0 ? List.of(new Span(FontRole.FANGSONG, "签发人："), name) : List.of(name));
        }
        var width = spans.stream()
                .mapToDouble(line -> body(line.toArray(Span[]::new)).width())
                .max()
                .orElse(0);
        var left = TypeArea.RIGHT - TypeArea.CELL - width;
        var y = top;
        for (var i = 0; i < spans.size(); i++) {
            var x = i == 0 ? left : left + 4 * TypeArea.CELL;
            canvas.text(body(spans.get(i).toArray(Span[]::new)), x, y, TypeArea.BODY, section.add("P"));
            y += TypeArea.PITCH;
        }
        y -= TypeArea.PITCH;
        canvas.text(numberLine(), TypeArea.LEFT + TypeArea.CELL, y, TypeArea.BODY, section.add("P"));
        return y + TypeArea.BODY;
    }

    /** The organ at the left and the date at the right, on one row above the red line. */
    private double minutesLine(double top) {
        var day = body(date(document.registration().documentDate()));
        var room = TypeArea.WIDTH - 3 * TypeArea.CELL - day.width();
        var names =
                body(new Span(FontRole.FANGSONG, String.join("　", organs()))).within(room);
        canvas.text(names, TypeArea.LEFT + TypeArea.CELL, top, TypeArea.BODY, section.add("P"));
        canvas.rightAligned(day, TypeArea.RIGHT - TypeArea.CELL, top, TypeArea.BODY, section.add("P"));
        return top + TypeArea.BODY;
    }

    private Span date(@Nullable LocalDate date) {
        return fact(date == null ? null : ChineseDate.of(date), Missing.DATE, "成文日期");
    }

    private Span fact(@Nullable String value, String missing, String name) {
        if (value != null) {
            return new Span(FontRole.FANGSONG, value);
        }
        composer.remark(Remark.Kind.FACT_MISSING, name);
        return new Span(FontRole.FANGSONG, missing, Ink.GREY);
    }

    private Line body(Span... spans) {
        return composer.single(List.of(spans), TypeArea.BODY, TypeArea.CELL);
    }
}
