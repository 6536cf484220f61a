package org.fawen.rendering.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.Channel;
import org.fawen.rendering.ChineseDate;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.OrderForm;
import org.fawen.rendering.Remark;
import org.fawen.rendering.fonts.FontRole;
import org.fawen.rendering.fonts.FontSet;
import org.jspecify.annotations.Nullable;

/** Typesets a document by GB/T 9704-2012: general form, letter, order or minutes, as its channel and type ask. */
public final class Layout {

    /** What is tried in turn until page 1 shows body text (7.3.2). */
    private record Attempt(boolean addresseesInImprint, boolean tightHead) {}

    private static final List<Attempt> ATTEMPTS =
            List.of(new Attempt(false, false), new Attempt(true, false), new Attempt(true, true));

    /** A heading, say, that page 1 has room for and what follows it has not. */
    private static final Remark CROWDED = new Remark(Remark.Kind.FORCED_BREAK, "1");

    private static final int ROWS_BELOW_AN_ORDER = 2;

    private final OfficialDocument document;
    private final Composer composer;
    private final Canvas canvas = new Canvas();
    private final Element root = Element.document();
    private final Attempt attempt;

    private Layout(OfficialDocument document, FontSet fonts, Attempt attempt) {
        this.document = document;
        this.composer = new Composer(fonts);
        this.attempt = attempt;
    }

    /** Pure: equal documents and fonts give equal pages. */
    public static DisplayList of(OfficialDocument document, FontSet fonts) {
        for (var attempt : ATTEMPTS) {
            var layout = new Layout(document, fonts, attempt);
            if (layout.showsBodyOnFirstPage()) {
                return layout.finished();
            }
        }
        var layout = new Layout(document, fonts, ATTEMPTS.getFirst());
        if (!layout.showsBodyOnFirstPage()) {
            layout.composer.remark(Remark.Kind.NO_BODY_ON_FIRST_PAGE, "");
        }
        return layout.finished();
    }

    private boolean showsBodyOnFirstPage() {
        canvas.newPage();
        var section = root.add("Sect");
        var content = document.content();
        headAndTitle(section);
        var paragraphs = new Paragraphs(canvas, composer);
        var rows = new ArrayList<Row>();
        if (!content.addressees().isEmpty() && !addresseesInImprint()) {
            rows.addAll(
                    paragraphs.rows(List.of(new Span(FontRole.FANGSONG, addressees() + "：")), 0, 0, section.add("P")));
        }
        var firstOfBody = rows.size();
        rows.addAll(Body.rows(
                canvas, composer, content.blocks(), document.attachments().size(), section));
        var lastOfBody = rows.size() - 1;
        rows.addAll(AttachmentNote.rows(paragraphs, composer, document.attachments(), section));
        if (document.channel() == Channel.MINUTES) {
            rows.addAll(Attendance.rows(paragraphs, content.minutes(), section));
        } else {
            keepTwoRows(rows, firstOfBody);
            rows.addAll(signature(section));
        }
        note(rows, paragraphs, section);
        var pageOf = new Pager(canvas, composer).flow(rows);
        return lastOfBody < firstOfBody
                || pageOf[firstOfBody] == 0 && !composer.remarks().contains(CROWDED);
    }

    private boolean addresseesInImprint() {
        return attempt.addresseesInImprint() && document.channel() == Channel.RED_HEAD;
    }

    private String addressees() {
        return String.join("，", document.content().addressees());
    }

    private void headAndTitle(Element section) {
        var head = section.add("Sect");
        var content = document.content();
        if (document.isOrder() && OrderForm.isTitledByHead(content)) {
            new Title(canvas, composer)
                    .leave(new OrderHead(canvas, composer, document, head).draw(), ROWS_BELOW_AN_ORDER);
            return;
        }
        var top = top(head);
        canvas.bookmark(1, content.title(), top);
        var title = new Title(canvas, composer);
        title.draw(
                title.lines(
                        content.title(),
                        content.issuers(),
                        document.registration().titleLines()),
                top,
                section.add("H1"));
    }

    /** Of the title. */
    private double top(Element head) {
        if (document.isOrder()) {
            return new OrderHead(canvas, composer, document, head).draw() + 2 * TypeArea.PITCH;
        }
        return document.channel() == Channel.LETTER
                ? new LetterHead(canvas, composer, document, head).draw()
                : new Heads(canvas, composer, document, head).draw(attempt.tightHead());
    }

    private List<Row> signature(Element section) {
        var organs = document.content().issuers().isEmpty()
                ? List.of(Missing.ISSUER)
                : document.content().issuers();
        var date = date(document.registration().documentDate());
        if (document.isOrder()) {
            return SignatureStamp.rows(canvas, composer, organs, document.registration(), date, section);
        }
        return document.channel() == Channel.WEB_ONLY
                ? SignatureBlock.unsealed(canvas, composer, organs, date, section)
                : SignatureBlock.sealed(canvas, composer, organs, date, section);
    }

    private Span date(@Nullable LocalDate date) {
        if (date != null) {
            return new Span(FontRole.FANGSONG, ChineseDate.of(date));
        }
        composer.remark(Remark.Kind.FACT_MISSING, "成文日期");
        return new Span(FontRole.FANGSONG, Missing.DATE, Ink.GREY);
    }

    /** At least two rows of text come along when the signature moves to another page. */
    private static void keepTwoRows(List<Row> rows, int firstOfBody) {
        var last = rows.size() - 1;
        if (last > firstOfBody && rows.get(last).breakBefore() && rows.get(last).onGrid()) {
            rows.set(last, rows.get(last).kept());
        }
    }

    private void note(List<Row> rows, Paragraphs paragraphs, Element section) {
        var note = document.content().note();
        if (note != null) {
            var spans = List.of(new Span(FontRole.FANGSONG, "（" + note + "）"));
            paragraphs.rows(spans, 2, 0, section.add("P")).forEach(row -> rows.add(row.kept()));
        }
    }

    private DisplayList finished() {
        new AttachedPages(canvas, composer, root).draw(document.attachments());
        var imprint = new Imprint(canvas, composer, document, addresseesInImprint() ? addressees() : "");
        var unnumbered = imprint.draw(root);
        PageNumbers.draw(canvas, composer, document.channel() == Channel.LETTER ? 2 : 1, unnumbered);
        VerificationMark.draw(canvas, composer, document);
        return new DisplayList(canvas, root, composer);
    }
}
