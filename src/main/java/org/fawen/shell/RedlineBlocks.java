package org.fawen.shell;

import java.util.List;
import java.util.Map;
import org.fawen.notice.comparison.BlockEdits;
import org.fawen.notice.comparison.Edit;
import org.fawen.notice.comparison.ItemChange;
import org.fawen.notice.comparison.RowChange;
import org.fawen.notice.comparison.RowChange.CellChange;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import org.jsoup.nodes.Element;

/**
 * Draws blocks with their changes. What came is underlined, what went is struck, and both are said in words that only
 * screen readers read.
 */
final class RedlineBlocks {

    /** Which of the two texts is drawn. */
    enum Side {
        EARLIER,
        LATER,
        /** Both in one, as in a 花脸稿. */
        BOTH;

        boolean shows(Edit.Kind kind) {
            return switch (kind) {
                case SAME, WEIGHT -> true;
                case DELETED -> this != LATER;
                case INSERTED -> this != EARLIER;
            };
        }
    }

    private final Map<Block, String> marks;
    private final Side side;

    /** @param marks of headings, by identity */
    RedlineBlocks(Map<Block, String> marks, Side side) {
        this.marks = marks;
        this.side = side;
    }

    /** A block without changes inside. */
    Element whole(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> {
                var element = words(block);
                runs(element, paragraph.runs());
                yield element;
            }
            case Block.Heading heading -> {
                var element = words(block);
                runs(element, heading.runs());
                yield element;
            }
            case Block.Listing listing -> {
                var list = new Element("ol").addClass("paper-list");
                listing.items().forEach(item -> runs(list.appendElement("li"), item));
                yield list;
            }
            case Block.Table table -> {
                var drawn = new Element("table");
                table.rows().forEach(row -> {
                    var line = drawn.appendElement("tr");
                    row.forEach(cell -> runs(cell(line, cell), cell.runs()));
                });
                yield scrolling(drawn);
            }
        };
    }

    /** A block that came or went as a whole. */
    Element marked(Block block, String mark) {
        var element = whole(block);
        switch (block) {
            case Block.Table table -> element.select("td, th").forEach(cell -> wrap(cell, mark));
            case Block.Listing listing -> element.select("li").forEach(item -> wrap(item, mark));
            default -> wrap(element, mark);
        }
        return element;
    }

    /** @param shape the block of the side that is drawn */
    Element changed(Block shape, BlockEdits edits) {
        return switch (edits) {
            case BlockEdits.Words(List<Edit> words) -> {
                var element = words(shape);
                edits(element, words);
                yield element;
            }
            case BlockEdits.Items(List<ItemChange> items) -> {
                var list = new Element("ol").addClass("paper-list");
                items.forEach(item -> item(list, item));
                yield list;
            }
            case BlockEdits.Rows(List<RowChange> rows) -> {
                var table = new Element("table");
                rows.forEach(row -> row(table, row));
                yield scrolling(table);
            }
        };
    }

    private Element words(Block block) {
        var mark = marks.getOrDefault(block, "");
        if (block instanceof Block.Heading heading) {
            var element = heading.runIn()
                    ? new Element("p").addClass("paper-paragraph")
                    : new Element("h" + (heading.level() + 1)).addClass("paper-heading");
            return element.addClass("paper-level-" + heading.level()).appendText(mark);
        }
        return new Element("p").addClass("paper-paragraph");
    }

    private static Element scrolling(Element table) {
        return new Element("div")
                .addClass("paper-table")
                .attr("role", "group")
                .attr("aria-label", Texts.text("shell.redline.table"))
                .attr("tabindex", "0")
                .appendChild(table);
    }

    private void item(Element list, ItemChange change) {
        switch (change) {
            case ItemChange.Same(List<Run> words) -> runs(list.appendElement("li"), words);
            case ItemChange.Changed(List<Edit> words) -> edits(list.appendElement("li"), words);
            case ItemChange.Added(List<Run> words) -> {
                if (side.shows(Edit.Kind.INSERTED)) {
                    inserted(list.appendElement("li"), words);
                }
            }
            case ItemChange.Removed(List<Run> words) -> {
                if (side.shows(Edit.Kind.DELETED)) {
                    deleted(list.appendElement("li").addClass("fw-gone"), words);
                }
            }
        }
    }

    private void row(Element table, RowChange change) {
        switch (change) {
            case RowChange.Same(List<Cell> cells) -> {
                var row = table.appendElement("tr");
                cells.forEach(cell -> runs(cell(row, cell), cell.runs()));
            }
            case RowChange.Changed(List<CellChange> cells) -> {
                var row = table.appendElement("tr");
                cells.forEach(cell -> cell(row, cell));
            }
            case RowChange.Added(List<Cell> cells) -> {
                if (side.shows(Edit.Kind.INSERTED)) {
                    var row = table.appendElement("tr");
                    cells.forEach(cell -> inserted(cell(row, cell), cell.runs()));
                }
            }
            case RowChange.Removed(List<Cell> cells) -> {
                if (side.shows(Edit.Kind.DELETED)) {
                    var row = table.appendElement("tr").addClass("fw-gone");
                    cells.forEach(cell -> deleted(cell(row, cell), cell.runs()));
                }
            }
        }
    }

    private void cell(Element row, CellChange change) {
        switch (change) {
            case CellChange.Same(Cell cell) -> runs(cell(row, cell), cell.runs());
            case CellChange.Changed(Cell before, Cell after, List<Edit> words) ->
                edits(cell(row, side == Side.EARLIER ? before : after), words);
            case CellChange.Added(Cell cell) -> {
                if (side.shows(Edit.Kind.INSERTED)) {
                    inserted(cell(row, cell), cell.runs());
                }
            }
            case CellChange.Removed(Cell cell) -> {
                if (side.shows(Edit.Kind.DELETED)) {
                    deleted(cell(row, cell).addClass("fw-gone"), cell.runs());
                }
            }
        }
    }

    private static Element cell(Element row, Cell cell) {
        var element = row.appendElement(cell.header() ? "th" : "td");
        if (cell.colspan() > 1) {
            element.attr("colspan", Integer.toString(cell.colspan()));
        }
        if (cell.rowspan() > 1) {
            element.attr("rowspan", Integer.toString(cell.rowspan()));
        }
        return element;
    }

    /** Running text with its changes. */
    void edits(Element parent, List<Edit> edits) {
        for (var edit : edits) {
            if (side.shows(edit.kind())) {
                switch (edit.kind()) {
                    case SAME -> runs(parent, edit.after());
                    case DELETED -> deleted(parent, edit.before());
                    case INSERTED -> inserted(parent, edit.after());
                    case WEIGHT -> weight(parent, side == Side.EARLIER ? edit.before() : edit.after());
                }
            }
        }
    }

    void inserted(Element parent, List<Run> runs) {
        runs(said(parent.appendElement("ins"), "shell.redline.inserted"), runs);
    }

    void deleted(Element parent, List<Run> runs) {
        runs(said(parent.appendElement("del"), "shell.redline.deleted"), runs);
    }

    private void weight(Element parent, List<Run> runs) {
        var strong = runs.getFirst() instanceof Run.Text text && text.strong();
        var mark = parent.appendElement("span").addClass("fw-weight");
        runs(mark, runs);
        mark.appendElement("span")
                .addClass("fw-weight-label")
                .text(Texts.text(strong ? "shell.redline.bold" : "shell.redline.plain"));
    }

    private static void wrap(Element element, String mark) {
        var inside = element.childNodesCopy();
        element.empty();
        var wrapped = said(
                element.appendElement(mark), mark.equals("ins") ? "shell.redline.inserted" : "shell.redline.deleted");
        inside.forEach(wrapped::appendChild);
    }

    private static Element said(Element mark, String key) {
        mark.appendElement("span").addClass("fw-said").text(Texts.text(key));
        return mark;
    }

    static void runs(Element parent, List<Run> runs) {
        for (var run : runs) {
            switch (run) {
                case Run.Text(String text, boolean strong)
                when strong -> parent.appendElement("strong").text(text);
                case Run.Text(String text, boolean strong) -> parent.appendText(text);
                case Run.Reference(int ordinal) -> parent.appendText("附件" + ordinal);
            }
        }
    }
}
