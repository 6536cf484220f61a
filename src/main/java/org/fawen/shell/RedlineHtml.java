package org.fawen.shell;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fawen.notice.comparison.BlockEdits;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.comparison.Edit;
import org.fawen.notice.comparison.FieldChange;
import org.fawen.notice.comparison.ItemChange;
import org.fawen.notice.comparison.Passage;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Run;
import org.fawen.shell.RedlineBlocks.Side;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A comparison as HTML: each place numbered and called what it is, long unchanged runs folded. Escapes every word.
 */
final class RedlineHtml {

    /** Longer unchanged runs are folded; one block stays on either side. */
    private static final int FOLD_FROM = 4;

    private static final Set<String> ENUMS = Set.of("docType", "urgency", "disclosure", "audience");

    private final Comparison comparison;
    private final Map<Block, String> marks = new IdentityHashMap<>();
    private final RedlineBlocks earlier;
    private final RedlineBlocks later;
    private final RedlineBlocks both;
    private int place;

    RedlineHtml(Comparison comparison) {
        this.comparison = comparison;
        this.earlier = new RedlineBlocks(marks, Side.EARLIER);
        this.later = new RedlineBlocks(marks, Side.LATER);
        this.both = new RedlineBlocks(marks, Side.BOTH);
        mark(comparison.passages().stream().flatMap(RedlineHtml::before).toList());
        mark(comparison.passages().stream().flatMap(RedlineHtml::after).toList());
    }

    /** Both texts in one. */
    String inline() {
        return drawn("fw-redline-inline", true, passage -> inline(passage));
    }

    /** The places alone, without what lies between. */
    String places() {
        return drawn("fw-redline-inline", false, passage -> passage.isPlace() ? inline(passage) : null);
    }

    /** The earlier text at the left, the later at the right. */
    String sideBySide() {
        return drawn("fw-redline-side", true, this::pair);
    }

    private interface Drawing {
        @org.jspecify.annotations.Nullable
        Element of(Passage passage);
    }

    private String drawn(String cssClass, boolean folding, Drawing drawing) {
        place = 0;
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        var sheet = page.body()
                .appendElement("div")
                .addClass("fw-redline")
                .addClass("paper")
                .addClass(cssClass)
                .attr("lang", "zh-CN");
        if (!comparison.fields().isEmpty()) {
            var fields = sheet.appendElement("div").addClass("fw-redline-fields");
            comparison.fields().forEach(change -> field(fields, change));
        }
        var unchanged = new ArrayList<Element>();
        for (var passage : comparison.passages()) {
            var element = drawing.of(passage);
            if (element == null) {
                continue;
            }
            if (passage instanceof Passage.Same && folding) {
                unchanged.add(element);
                continue;
            }
            append(sheet, unchanged, false);
            sheet.appendChild(element);
        }
        append(sheet, unchanged, true);
        return sheet.outerHtml();
    }

    private static void append(Element sheet, List<Element> unchanged, boolean last) {
        var head = sheet.select(".fw-place").isEmpty() ? 0 : 1;
        var tail = last ? 0 : 1;
        if (unchanged.size() < FOLD_FROM) {
            unchanged.forEach(sheet::appendChild);
        } else {
            var folded = unchanged.subList(head, unchanged.size() - tail);
            unchanged.subList(0, head).forEach(sheet::appendChild);
            var details = sheet.appendElement("details").addClass("fw-folded");
            details.appendElement("summary").text(Texts.text("shell.redline.folded", folded.size()));
            folded.forEach(details::appendChild);
            unchanged.subList(unchanged.size() - tail, unchanged.size()).forEach(sheet::appendChild);
        }
        unchanged.clear();
    }

    private Element inline(Passage passage) {
        return switch (passage) {
            case Passage.Same(Block before, Block after) -> later.whole(after);
            case Passage.Added(Block after) -> place("added").appendChild(later.marked(after, "ins"));
            case Passage.Removed(Block before) -> place("removed").appendChild(earlier.marked(before, "del"));
            case Passage.Changed(Block before, Block after, BlockEdits edits) ->
                reformed(place(kind(edits)), before, after).appendChild(both.changed(after, edits));
            case Passage.Moved moved ->
                reformed(place(moved.isUnchanged() ? "moved" : "moved-changed"), moved.before(), moved.after())
                        .appendChild(both.changed(moved.after(), moved.edits()));
            case Passage.MovedAway(Block before, Block after) -> movedAway();
        };
    }

    private Element pair(Passage passage) {
        return switch (passage) {
            case Passage.Same(Block before, Block after) ->
                columns(new Element("div"), earlier.whole(before), later.whole(after));
            case Passage.Added(Block after) -> columns(place("added"), nothing(), later.marked(after, "ins"));
            case Passage.Removed(Block before) -> columns(place("removed"), earlier.marked(before, "del"), nothing());
            case Passage.Changed(Block before, Block after, BlockEdits edits) ->
                columns(
                        reformed(place(kind(edits)), before, after),
                        earlier.changed(before, edits),
                        later.changed(after, edits));
            case Passage.Moved moved ->
                columns(
                        reformed(place(moved.isUnchanged() ? "moved" : "moved-changed"), moved.before(), moved.after()),
                        nothing(),
                        later.changed(moved.after(), moved.edits()));
            case Passage.MovedAway(Block before, Block after) -> {
                var old = earlier.whole(before).addClass("fw-away-text");
                yield columns(new Element("div"), old, movedAway());
            }
        };
    }

    private static Element columns(Element pair, Element left, Element right) {
        pair.addClass("fw-pair");
        pair.appendElement("div").addClass("fw-left").appendChild(left);
        pair.appendElement("div").addClass("fw-right").appendChild(right);
        return pair;
    }

    private static Element nothing() {
        return new Element("p")
                .addClass("fw-nothing")
                .attr("aria-hidden", "true")
                .text("—");
    }

    private static Element movedAway() {
        return new Element("p").addClass("fw-moved-away").text(Texts.text("shell.redline.moved-away"));
    }

    private static String kind(BlockEdits edits) {
        return edits instanceof BlockEdits.Words(List<Edit> words)
                        && words.stream().allMatch(edit -> edit.kind() == Edit.Kind.SAME)
                ? "form"
                : "changed";
    }

    private Element place(String kind) {
        place++;
        var what = Texts.text("shell.redline.kind." + kind);
        var element = new Element("div")
                .addClass("fw-place")
                .addClass("fw-place-" + kind)
                .attr("data-place", Integer.toString(place))
                .attr("tabindex", "-1")
                .attr("role", "group")
                .attr("aria-label", Texts.text("shell.redline.place", place, comparison.places(), what));
        element.appendElement("div").addClass("fw-place-flag").text(Texts.text("shell.redline.flag", place, what));
        return element;
    }

    private static Element reformed(Element place, Block before, Block after) {
        if (!form(before).equals(form(after))) {
            place.appendElement("div")
                    .addClass("fw-place-was")
                    .text(Texts.text("shell.redline.form", form(before), form(after)));
        }
        return place;
    }

    private static String form(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                Texts.text("shell.redline.form.heading." + heading.level())
                        + (heading.runIn() ? Texts.text("shell.redline.form.run-in") : "");
            case Block.Paragraph paragraph -> Texts.text("shell.redline.form.paragraph");
            case Block.Listing listing -> "";
            case Block.Table table -> "";
        };
    }

    private void field(Element fields, FieldChange change) {
        var row = place("changed").addClass("fw-redline-field");
        row.appendElement("div").addClass("fw-redline-label").text(Texts.text("shell.field." + change.field()));
        var value = row.appendElement("div");
        for (var k = 0; k < change.items().size(); k++) {
            if (k > 0) {
                value.appendText("；");
            }
            item(value, change.field(), change.items().get(k));
        }
        fields.appendChild(row);
    }

    private void item(Element value, String field, ItemChange item) {
        switch (item) {
            case ItemChange.Same(List<Run> words) -> RedlineBlocks.runs(value, words);
            case ItemChange.Added(List<Run> words) -> both.inserted(value, words);
            case ItemChange.Removed(List<Run> words) -> both.deleted(value, words);
            case ItemChange.Changed(List<Edit> edits)
            when ENUMS.contains(field) -> {
                both.deleted(value, word(field, edits.stream().flatMap(edit -> edit.before().stream())));
                both.inserted(value, word(field, edits.stream().flatMap(edit -> edit.after().stream())));
            }
            case ItemChange.Changed(List<Edit> edits) -> both.edits(value, edits);
        }
    }

    private static List<Run> word(String field, Stream<Run> name) {
        var words = new StringBuilder();
        name.forEach(run -> words.append(run instanceof Run.Text text ? text.text() : ""));
        return List.of(Run.plain(Texts.text(field + "." + words)));
    }

    private void mark(List<Block> blocks) {
        var computed = HeadingMarks.of(blocks);
        for (var k = 0; k < blocks.size(); k++) {
            marks.put(blocks.get(k), computed.get(k));
        }
    }

    private static Stream<Block> before(Passage passage) {
        return switch (passage) {
            case Passage.Same same -> Stream.of(same.before());
            case Passage.Removed removed -> Stream.of(removed.before());
            case Passage.Changed changed -> Stream.of(changed.before());
            case Passage.MovedAway away -> Stream.of(away.before());
            case Passage.Added added -> Stream.empty();
            case Passage.Moved moved -> Stream.empty();
        };
    }

    private static Stream<Block> after(Passage passage) {
        return switch (passage) {
            case Passage.Same same -> Stream.of(same.after());
            case Passage.Added added -> Stream.of(added.after());
            case Passage.Changed changed -> Stream.of(changed.after());
            case Passage.Moved moved -> Stream.of(moved.after());
            case Passage.Removed removed -> Stream.empty();
            case Passage.MovedAway away -> Stream.empty();
        };
    }
}
