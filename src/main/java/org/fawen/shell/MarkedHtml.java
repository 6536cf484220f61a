package org.fawen.shell;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fawen.notice.comparison.MarkedBlock;
import org.fawen.notice.comparison.MarkedBlock.MarkedCell;
import org.fawen.notice.comparison.MarkedLine;
import org.fawen.notice.comparison.MarkedRun;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Run;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * 花脸稿 as HTML: what came is underlined, what went is struck, each in the line of its author and with the author's name,
 * so that no colour is needed. Escapes every word.
 */
final class MarkedHtml {

    /** Different lines, after which they begin anew. */
    static final int STYLES = 5;

    private final MarkedText text;
    private final Map<Integer, MarkedText.Edit> edits;
    private final Map<String, Integer> authors;
    private final Map<Block, String> marks = new IdentityHashMap<>();

    MarkedHtml(MarkedText text) {
        this.text = text;
        this.edits = text.edits().stream().collect(Collectors.toMap(MarkedText.Edit::revision, edit -> edit));
        this.authors = new HashMap<>();
        text.edits().forEach(edit -> authors.putIfAbsent(edit.name(), authors.size()));
        var standing = text.copy().blocks().stream()
                .filter(MarkedBlock::stands)
                .map(MarkedBlock::shape)
                .toList();
        var computed = HeadingMarks.of(standing);
        for (var k = 0; k < standing.size(); k++) {
            marks.put(standing.get(k), computed.get(k));
        }
    }

    /** Which line the changes of an author have, from 1. */
    int style(String author) {
        return authors.getOrDefault(author, 0) % STYLES + 1;
    }

    String html() {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        var sheet = page.body()
                .appendElement("div")
                .addClass("fw-marked")
                .addClass("paper")
                .attr("lang", "zh-CN");
        title(sheet);
        field(sheet, "addressees", "fw-marked-addressees", "，");
        text.copy().blocks().forEach(block -> sheet.appendChild(block(block)));
        text.copy().fields().keySet().stream()
                .filter(name -> !name.equals("title") && !name.equals("addressees"))
                .forEach(name -> field(sheet, name, "fw-marked-field", "；"));
        return sheet.outerHtml();
    }

    private void title(Element sheet) {
        var title = sheet.appendElement("h2").addClass("fw-marked-title");
        var changed = text.copy().fields().get("title");
        if (changed == null) {
            title.text(text.copy().present().title());
        } else {
            changed.forEach(line -> line(title, line));
        }
    }

    private void field(Element sheet, String name, String cssClass, String between) {
        var changed = text.copy().fields().get(name);
        var row = new Element("p").addClass(cssClass);
        if (changed != null) {
            for (var k = 0; k < changed.size(); k++) {
                if (k > 0) {
                    row.appendText(between);
                }
                line(row, changed.get(k));
            }
        } else if (name.equals("addressees")) {
            row.text(String.join(between, text.copy().present().addressees()));
        }
        if (row.hasText()) {
            row.appendText(name.equals("addressees") ? "：" : "");
            sheet.appendChild(row);
        }
    }

    private Element block(MarkedBlock block) {
        var element = switch (block.shape()) {
            case Block.Listing listing -> {
                var list = new Element("ol").addClass("paper-list");
                block.lines().forEach(line -> line(list.appendElement("li"), line));
                yield list;
            }
            case Block.Table table -> table(block.rows());
            case Block.Heading heading -> {
                var row = new Element("p").addClass("paper-heading").addClass("paper-h" + heading.level());
                row.appendText(marks.getOrDefault(block.shape(), ""));
                block.lines().forEach(line -> line(row, line));
                yield row;
            }
            case Block.Paragraph paragraph -> {
                var row = new Element("p");
                block.lines().forEach(line -> line(row, line));
                yield row;
            }
        };
        if (block.moved() != 0) {
            var moved = new Element("div").addClass("fw-marked-moved");
            moved.appendElement("div")
                    .addClass("fw-marked-note")
                    .text(Texts.text("shell.marked.moved", name(block.moved())));
            moved.appendChild(element);
            return moved;
        }
        return element;
    }

    private Element table(List<List<MarkedCell>> rows) {
        var scrolling = new Element("div")
                .addClass("fw-table-scroll")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-label", Texts.text("shell.redline.table"));
        var table = scrolling.appendElement("table");
        rows.forEach(row -> {
            var line = table.appendElement("tr");
            row.forEach(cell -> {
                var element = line.appendElement(cell.shape().header() ? "th" : "td");
                if (cell.shape().colspan() > 1) {
                    element.attr("colspan", Integer.toString(cell.shape().colspan()));
                }
                if (cell.shape().rowspan() > 1) {
                    element.attr("rowspan", Integer.toString(cell.shape().rowspan()));
                }
                line(element, cell.line());
            });
        });
        return scrolling;
    }

    private void line(Element parent, MarkedLine line) {
        var runs = line.runs();
        for (var k = 0; k < runs.size(); k++) {
            var run = runs.get(k);
            var by = by(run);
            if (by == 0) {
                run(parent, run.run());
                continue;
            }
            run(mark(parent, run), run.run());
            var ends = k + 1 == runs.size() || by(runs.get(k + 1)) != by;
            if (ends) {
                parent.appendElement("sup")
                        .addClass("fw-marked-by")
                        .addClass("fw-by-" + style(name(by)))
                        .attr("aria-hidden", "true")
                        .text(name(by));
            }
        }
    }

    /** Whose mark it is: who took it away, else who brought it. */
    private static int by(MarkedRun run) {
        return run.deleted() != 0 ? run.deleted() : run.inserted();
    }

    private Element mark(Element parent, MarkedRun run) {
        var outer = parent;
        if (run.inserted() != 0 && run.deleted() != 0) {
            outer = named(parent.appendElement("ins"), run.inserted(), "shell.marked.inserted");
        }
        return run.deleted() != 0
                ? named(outer.appendElement("del"), run.deleted(), "shell.marked.deleted")
                : named(outer.appendElement("ins"), run.inserted(), "shell.marked.inserted");
    }

    private Element named(Element mark, int revision, String key) {
        var name = name(revision);
        mark.addClass("fw-by-" + style(name));
        mark.appendElement("span").addClass("fw-said").text(Texts.text(key, name));
        return mark;
    }

    private String name(int revision) {
        var edit = edits.get(revision);
        return edit == null ? "" : edit.name();
    }

    private static void run(Element parent, Run run) {
        switch (run) {
            case Run.Text(String words, boolean strong)
            when strong -> parent.appendElement("strong").text(words);
            case Run.Text(String words, boolean strong) -> parent.appendText(words);
            case Run.Reference(int ordinal) -> parent.appendText("附件" + ordinal);
        }
    }
}
