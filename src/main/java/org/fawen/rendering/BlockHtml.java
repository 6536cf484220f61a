package org.fawen.rendering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Run;

/** The blocks of the body. A block's element carries {@code id="b-…"}, by which opinions and differences find it. */
final class BlockHtml {

    private final Html html;
    private final AttachmentHtml attachments;
    private final Map<String, String> classes;

    BlockHtml(Html html, AttachmentHtml attachments, Map<String, String> classes) {
        this.html = html;
        this.attachments = attachments;
        this.classes = classes;
    }

    void write(Block block, String mark) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Heading heading -> heading(heading, mark);
            case Block.Listing listing -> listing(listing);
            case Block.Table table -> table(table);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        html.open("p", attributes(paragraph, "paper-paragraph"));
        runs(paragraph.runs());
        html.close("p");
    }

    private void heading(Block.Heading heading, String mark) {
        var element = "h" + (heading.level() + 1);
        var level = "paper-level-" + heading.level();
        if (!heading.runIn()) {
            html.open(element, attributes(heading, "paper-heading " + level)).text(mark);
            runs(heading.runs());
            html.close(element);
            return;
        }
        var runIn = RunIn.of(heading.runs());
        html.open("div", attributes(heading, "paper-run-in " + level))
                .open(element, "paper-heading " + level)
                .text(mark);
        runs(runIn.lead());
        html.close(element);
        if (!runIn.rest().isEmpty()) {
            html.open("p", "paper-rest");
            runs(runIn.rest());
            html.close("p");
        }
        html.close("div");
    }

    private void listing(Block.Listing listing) {
        html.open("ol", attributes(listing, "paper-list"));
        for (var item : listing.items()) {
            html.open("li");
            runs(item);
            html.close("li");
        }
        html.close("ol");
    }

    private void table(Block.Table table) {
        var attributes = attributes(table, "paper-table");
        // A wide table scrolls by itself, also by keyboard. No landmark: a notice may have many.
        attributes.put("role", "group");
        attributes.put("aria-label", "表格");
        attributes.put("tabindex", "0");
        html.open("div", attributes);
        new TableHtml(html, this::runs).write(table.rows());
        html.close("div");
    }

    private void runs(List<Run> runs) {
        for (var run : runs) {
            switch (run) {
                case Run.Reference reference -> attachments.reference(html, reference);
                case Run.Text text when text.strong() -> html.element("strong", "", text.text());
                case Run.Text text -> html.text(text.text());
            }
        }
    }

    private Map<String, String> attributes(Block block, String cssClass) {
        var further = classes.getOrDefault(block.id(), "");
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("id", "b-" + block.id());
        attributes.put("class", further.isEmpty() ? cssClass : cssClass + " " + further);
        return attributes;
    }
}
