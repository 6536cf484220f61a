package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.List;
import org.fawen.rendering.Registration;
import org.fawen.rendering.Remark;
import org.fawen.rendering.fonts.FontRole;

/**
 * 签发人签名章 (GB/T 9704-2012 7.3.5.3): two rows below the text, four characters from the right; the signer's title two
 * characters to its left, the date one row below. Joint issuers stand below each other.
 */
final class SignatureStamp {

    private static final double CELL = TypeArea.CELL;
    /** The stamp's field is a square; the name fills its width, in a band as high as a row. */
    private static final double STAMP = 36 * TypeArea.MM;

    private final Canvas canvas;
    private final Composer composer;
    private final Element section;
    private final List<Row> rows = new ArrayList<>();

    private SignatureStamp(Canvas canvas, Composer composer, Element section) {
        this.canvas = canvas;
        this.composer = composer;
        this.section = section;
    }

    static List<Row> rows(
            Canvas canvas,
            Composer composer,
            List<String> organs,
            Registration registration,
            Span date,
            Element section) {
        var stamps = new SignatureStamp(canvas, composer, section);
        stamps.empty(2);
        for (var i = 0; i < organs.size(); i++) {
            if (i > 0) {
                stamps.empty(1);
            }
            stamps.stamp(organs.get(i), registration, i);
        }
        stamps.empty(1);
        stamps.date(date);
        return stamps.rows;
    }

    private void stamp(String organ, Registration registration, int number) {
        var right = TypeArea.RIGHT - 4 * CELL;
        var signer = at(registration.signers(), number);
        var post = at(registration.posts(), number);
        if (signer.isEmpty()) {
            composer.remark(Remark.Kind.FACT_MISSING, "签发人");
        }
        if (post.isEmpty()) {
            composer.remark(Remark.Kind.FACT_MISSING, "签发人职务");
        }
        var words = post.isEmpty()
                ? new Span(FontRole.FANGSONG, Missing.POST, Ink.GREY)
                : new Span(FontRole.FANGSONG, post);
        var title = line(words).within(TypeArea.WIDTH - STAMP - 6 * CELL);
        var waiting = line(new Span(FontRole.FANGSONG, Missing.STAMP, Ink.GREY));
        var element = section.add("P");
        rows.add(Row.onGrid(false, top -> {
            canvas.rightAligned(title, right - STAMP - 2 * CELL, top, TypeArea.BODY, element);
            if (signer.isEmpty()) {
                canvas.rightAligned(waiting, right, top, TypeArea.BODY, element);
            }
            canvas.stamp(organ, signer.isEmpty() ? null : signer, right - STAMP / 2, top + TypeArea.BODY / 2, STAMP);
        }));
    }

    private static String at(List<String> words, int number) {
        return number < words.size() ? words.get(number) : "";
    }

    private void date(Span date) {
        var line = line(date);
        var element = section.add("P");
        rows.add(Row.onGrid(
                false, top -> canvas.rightAligned(line, TypeArea.RIGHT - 4 * CELL, top, TypeArea.BODY, element)));
    }

    private void empty(int count) {
        for (var i = 0; i < count; i++) {
            rows.add(Row.empty());
        }
    }

    private Line line(Span span) {
        return composer.single(List.of(span), TypeArea.BODY, CELL);
    }
}
