package org.fawen.drafting.ui;

import java.util.List;
import org.fawen.shell.Texts;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words of the browser's editor in the person's language: it holds none itself. */
final class EditorWords {

    private static final List<String> TOOLS = List.of(
            "text",
            "level-1",
            "level-2",
            "level-3",
            "level-4",
            "run-in",
            "strong",
            "list",
            "table",
            "reference",
            "undo",
            "redo",
            "find",
            "help",
            "row-above",
            "row-below",
            "column-before",
            "column-after",
            "delete-row",
            "delete-column",
            "merge",
            "split",
            "header-row",
            "delete-table");

    private static final List<String> OTHERS = List.of(
            "toolbar",
            "body",
            "placeholder",
            "words",
            "selected",
            "leave",
            "saving",
            "offline",
            "offline.no-copy",
            "reference.none",
            "pasted",
            "pasted.headings",
            "pasted.tables",
            "pasted.styles",
            "pasted.links",
            "pasted.images",
            "pasted.and",
            "pasted.end",
            "find.what",
            "find.by",
            "find.previous",
            "find.next",
            "find.replace",
            "find.replace-all",
            "find.replaced",
            "find.close",
            "find.none",
            "find.count",
            "help.title",
            "help.typed",
            "help.levels",
            "help.tab",
            "help.enter",
            "help.undo",
            "help.find",
            "help.save",
            "help.toolbar",
            "help.leave",
            "help.help",
            "help.close");

    private EditorWords() {}

    static ObjectNode labels() {
        var labels = JsonNodeFactory.instance.objectNode();
        for (var tool : TOOLS) {
            labels.put(tool, text(tool));
            labels.put(tool + ".tip", text(tool + ".tip"));
        }
        OTHERS.forEach(name -> labels.put(name, text(name)));
        return labels;
    }

    // The places {0}, {1} … are filled in the browser.
    private static String text(String name) {
        return Texts.text("drafting.editor." + name, "{0}", "{1}");
    }
}
