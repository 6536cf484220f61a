package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.fawen.rendering.RunIn;
import org.fawen.rendering.fonts.FontRole;

/** 正文 (GB/T 9704-2012 7.3.3): headings in 黑体, 楷体 and 仿宋, each kept with at least two rows of what follows. */
final class Body {

    private static final double INDENT = 2;
    private static final int ROWS_WITH_A_HEADING = 2;

    private final Canvas canvas;
    private final Composer composer;
    private final Paragraphs paragraphs;
    private final int attachments;
    private final List<Row> rows = new ArrayList<>();
    /** Rows that still belong to the heading above them. */
    private int owed;

    private boolean afterHeading;
    private boolean mayTurn;
    /** Where the headings begin that stand directly above. */
    private int headings;

    private int depth;

    private Body(Canvas canvas, Composer composer, int attachments) {
        this.canvas = canvas;
        this.composer = composer;
        this.paragraphs = new Paragraphs(canvas, composer);
        this.attachments = attachments;
    }

    static List<Row> rows(Canvas canvas, Composer composer, List<Block> blocks, int attachments, Element section) {
        var body = new Body(canvas, composer, attachments);
        var marks = HeadingMarks.of(blocks);
        for (var i = 0; i < blocks.size(); i++) {
            // Page 1 shows text, and so does the page of the signature: the ends of the text stay upright.
            body.mayTurn = i > 0 && i < blocks.size() - 1;
            body.add(blocks.get(i), marks.get(i), section);
        }
        return body.rows;
    }

    private void add(Block block, String mark, Element section) {
        switch (block) {
            case Block.Paragraph paragraph -> text(spans(paragraph.runs(), FontRole.FANGSONG), section.add("P"));
            case Block.Heading heading when heading.runIn() -> runIn(heading, mark, section.add("P"));
            case Block.Heading heading -> heading(heading, mark, section.add(headingRole(heading.level())));
            case Block.Listing listing -> listing(listing, section.add("L"));
            case Block.Table table -> table(table, section.add("Table"));
        }
    }

    private void text(List<Span> spans, Element element) {
        for (var row : paragraphs.rows(spans, INDENT, 0, element)) {
            follow(row);
        }
    }

    private void follow(Row row) {
        rows.add(owed > 0 ? row.kept() : row);
        owed = Math.max(0, owed - 1);
        afterHeading = false;
    }

    private void runIn(Block.Heading heading, String mark, Element element) {
        var parts = RunIn.of(heading.runs());
        var spans = new ArrayList<Span>();
        spans.add(new Span(font(heading.level()), mark));
        spans.addAll(spans(parts.lead(), font(heading.level())));
        spans.addAll(spans(parts.rest(), FontRole.FANGSONG));
        text(spans, element);
    }

    private void heading(Block.Heading heading, String mark, Element element) {
        var spans = new ArrayList<Span>();
        spans.add(new Span(font(heading.level()), mark));
        spans.addAll(spans(heading.runs(), font(heading.level())));
        var words = mark + Runs.text(heading.runs(), attachments);
        headings = afterHeading ? headings : rows.size();
        var first = true;
        for (var row : paragraphs.rows(spans, INDENT, 0, element)) {
            if (first) {
                rows.add(new Row(row.height(), true, !afterHeading, null, top -> {
                    canvas.bookmark(heading.level() + 1, words, top);
                    row.painter().paint(top);
                }));
                first = false;
            } else {
                rows.add(row.kept());
            }
        }
        owed = ROWS_WITH_A_HEADING;
        afterHeading = true;
    }

    /** A reader's tree of headings has no gaps, even where the text skips a level. */
    private String headingRole(int level) {
        depth = Math.min(level, depth + 1);
        return "H" + (depth + 1);
    }

    private void listing(Block.Listing listing, Element element) {
        var number = 0;
        for (var item : listing.items()) {
            var spans = new ArrayList<Span>();
            spans.add(new Span(FontRole.FANGSONG, ++number + "."));
            spans.addAll(spans(item, FontRole.FANGSONG));
            text(spans, element.add("LI").add("LBody"));
        }
    }

    private void table(Block.Table table, Element element) {
        var set = mayTurn
                ? TableRows.turnedIfWide(canvas, composer, table, attachments)
                : TableRows.upright(canvas, composer, table, attachments);
        canvas.set(table.id(), set.form());
        var sheet = Sheet.of(set.form().turned());
        // Headings go with their table.
        for (var i = headings; afterHeading && i < rows.size(); i++) {
            rows.set(i, rows.get(i).on(sheet));
        }
        for (var row : set.rows(element)) {
            rows.add(afterHeading ? row.kept() : row);
            afterHeading = false;
        }
        owed = 0;
    }

    private List<Span> spans(List<Run> runs, FontRole font) {
        return spans(runs, font, attachments);
    }

    /** Strong words stand in 黑体: 仿宋 and 楷体 have no bold. */
    static List<Span> spans(List<Run> runs, FontRole font, int attachments) {
        var spans = new ArrayList<Span>();
        for (var run : runs) {
            switch (run) {
                case Run.Text text -> spans.add(new Span(text.strong() ? FontRole.HEI : font, text.text()));
                case Run.Reference reference -> spans.add(new Span(font, Runs.label(reference.ordinal(), attachments)));
            }
        }
        return spans;
    }

    private static FontRole font(int level) {
        return switch (level) {
            case 1 -> FontRole.HEI;
            case 2 -> FontRole.KAI;
            default -> FontRole.FANGSONG;
        };
    }
}
