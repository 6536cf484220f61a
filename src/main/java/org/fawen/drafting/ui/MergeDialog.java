package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.fawen.drafting.MergedBody.Choice;
import org.fawen.drafting.MergedDraft;
import org.fawen.drafting.MergedDraft.Part;
import org.fawen.drafting.MergedDraft.Written;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;

/** Both versions side by side wherever they collide; the person chooses, and nothing is overwritten unseen. */
class MergeDialog extends Dialog {

    /**
     * Whose the versions are, in words.
     *
     * @param title of the dialog
     * @param lead what the person is asked
     * @param result what comes of it
     * @param confirm what the button says
     */
    record Sides(String title, String lead, String mine, String theirs, String result, String confirm) {}

    private final transient MergedDraft draft;
    private final transient Sides sides;
    private final transient Map<Part, RadioButtonGroup<Choice>> parts = new LinkedHashMap<>();
    private final transient Map<String, RadioButtonGroup<Choice>> blocks = new LinkedHashMap<>();

    MergeDialog(MergedDraft draft, Sides sides, Consumer<Written> onDecided) {
        this.draft = draft;
        this.sides = sides;
        addClassName("fw-merge");
        setId("merge");
        setHeaderTitle(sides.title());
        add(new Paragraph(sides.lead()));
        draft.collisions().forEach(this::addField);
        draft.body()
                .collisions()
                .forEach(collision -> add(comparison(
                        Texts.text("drafting.field.body"),
                        BlockWords.of(collision.mine()),
                        BlockWords.of(collision.theirs()),
                        choices(collision.id(), collision.mine() != null && collision.theirs() != null))));
        addSettled();
        var later = new Button(Texts.text("drafting.merge.later"), click -> close());
        var confirm = new Button(sides.confirm(), click -> {
            close();
            onDecided.accept(decided());
        });
        confirm.setId("confirm-merge");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(later, confirm);
    }

    private Written decided() {
        var fromTheirs = EnumSet.noneOf(Part.class);
        parts.forEach((part, group) -> {
            if (group.getValue() == Choice.THEIRS) {
                fromTheirs.add(part);
            }
        });
        return draft.decided(
                fromTheirs, id -> Objects.requireNonNull(blocks.get(id)).getValue());
    }

    private void addField(Part part) {
        var group = group(List.of(Choice.MINE, Choice.THEIRS), Choice.MINE);
        parts.put(part, group);
        var label = Texts.text("drafting.merge.part." + part);
        add(comparison(label, words(part, draft.mine()), words(part, draft.theirs()), group));
    }

    private static String words(Part part, Written written) {
        Content content = written.content();
        return switch (part) {
            case TITLE -> content.title();
            case ADDRESSEES -> String.join("，", content.addressees());
            case COPY_TO -> String.join("，", content.copyTo());
            case ISSUERS -> String.join("、", content.issuers());
            case DOC_TYPE -> Texts.word(content.docType());
            case URGENCY -> Texts.word(content.urgency());
            case DISCLOSURE -> Texts.word(content.disclosure());
            case AUDIENCE -> Texts.word(content.audience());
            case NOTE -> Objects.requireNonNullElse(content.note(), "");
            case ATTACHMENTS ->
                String.join(
                        "；",
                        content.attachments().stream()
                                .map(attachment -> attachment.title())
                                .toList());
            case REQUEST -> Objects.requireNonNullElse(written.request().subject(), "");
        };
    }

    private RadioButtonGroup<Choice> choices(String id, boolean both) {
        var group = both
                ? group(List.of(Choice.BOTH, Choice.MINE, Choice.THEIRS), Choice.BOTH)
                : group(List.of(Choice.MINE, Choice.THEIRS), Choice.MINE);
        blocks.put(id, group);
        return group;
    }

    private RadioButtonGroup<Choice> group(List<Choice> choices, Choice preset) {
        var group = new RadioButtonGroup<Choice>();
        group.setItems(choices);
        group.setItemLabelGenerator(choice -> switch (choice) {
            case MINE -> Texts.text("drafting.merge.take", sides.mine());
            case THEIRS -> Texts.text("drafting.merge.take", sides.theirs());
            case BOTH -> Texts.text("drafting.merge.both");
        });
        group.setAriaLabel(Texts.text("drafting.merge.choose"));
        group.setValue(preset);
        return group;
    }

    private Div comparison(String where, String mine, String theirs, RadioButtonGroup<Choice> group) {
        var columns = new Div(side(sides.mine(), mine), side(sides.theirs(), theirs));
        columns.addClassName("fw-merge-sides");
        var label = new Span(where);
        label.addClassName("fw-field-label");
        var comparison = new Div(label, columns, group);
        comparison.addClassName("fw-merge-place");
        return comparison;
    }

    private static Div side(String whose, String words) {
        var name = new Span(whose);
        name.addClassName("fw-secondary");
        var text = new Div(words);
        text.addClassName("fw-merge-words");
        return new Div(name, text);
    }

    /** What needs no decision is shown too: where the result differs from what is on the server. */
    private void addSettled() {
        var present = draft.theirs().content();
        var result =
                draft.decided(EnumSet.noneOf(Part.class), id -> Choice.BOTH).content();
        var settled = new Div();
        settled.addClassName("fw-merge-settled");
        if (!result.title().equals(present.title()) && !draft.collisions().contains(Part.TITLE)) {
            settled.add(changed(Texts.text("drafting.field.title"), present.title(), result.title()));
        }
        var before = new LinkedHashMap<String, String>();
        present.blocks().forEach(block -> before.put(block.id(), BlockWords.of(block)));
        result.blocks().stream()
                .filter(block -> !blocks.containsKey(block.id()))
                .filter(block -> !BlockWords.of(block).equals(before.get(block.id())))
                .forEach(block -> settled.add(changed(
                        Texts.text("drafting.field.body"), before.getOrDefault(block.id(), ""), BlockWords.of(block))));
        if (settled.getComponentCount() > 0 && draft.isClear()) {
            add(settled);
        } else if (settled.getComponentCount() > 0) {
            var heading = new Paragraph(Texts.text("drafting.merge.settled"));
            heading.addClassName("fw-secondary");
            settled.addComponentAsFirst(heading);
            add(settled);
        }
    }

    private Div changed(String where, String before, String after) {
        var columns = new Div(side(sides.theirs(), before), side(sides.result(), after));
        columns.addClassName("fw-merge-sides");
        var label = new Span(where);
        label.addClassName("fw-field-label");
        var comparison = new Div(label, columns);
        comparison.addClassName("fw-merge-place");
        return comparison;
    }
}
