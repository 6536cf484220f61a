package org.fawen.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.fawen.notice.MeetingResult;
import org.fawen.shell.OpinionField;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What the meeting resolved on one notice: the result, and the words where it did not simply pass. */
class MeetingResultField extends Composite<Div> {

    private final Select<MeetingResult> result = new Select<>();
    private final TextField words = new TextField(Texts.text("signoff.meeting.resolution"));

    /** @param about title of the notice, for who cannot see the row */
    MeetingResultField(String about) {
        getContent().addClassName("fw-form");
        result.setId("meeting-result");
        result.setLabel(Texts.text("signoff.meeting.result"));
        result.setAriaLabel(Texts.text("signoff.meeting.result.of", about));
        result.setItems(MeetingResult.values());
        result.setItemLabelGenerator(one -> one == null ? "" : Texts.text("signoff.meeting.result." + one));
        result.addValueChangeListener(change -> words.setRequiredIndicatorVisible(needsWords()));
        words.setId("meeting-resolution");
        words.setAriaLabel(Texts.text("signoff.meeting.resolution.of", about));
        words.setMaxLength(OpinionField.LONGEST);
        words.addClassName("fw-grows");
        words.addValueChangeListener(change -> words.setInvalid(false));
        getContent().add(result, words);
    }

    /** Lets it stand empty: the notice was not before this meeting. */
    MeetingResultField orNone() {
        result.setEmptySelectionAllowed(true);
        result.setEmptySelectionCaption(Texts.text("signoff.meeting.result.none"));
        return this;
    }

    void choose(MeetingResult chosen) {
        result.setValue(chosen);
    }

    @Nullable
    MeetingResult result() {
        return result.getValue();
    }

    String words() {
        return words.getValue();
    }

    /** Whether nothing is missing; otherwise says at its field what is. */
    boolean isComplete() {
        if (!needsWords() || !words.getValue().isBlank()) {
            return true;
        }
        refuse(Texts.text("signoff.refused.resolution-missing"));
        return false;
    }

    /** Says why it could not be recorded. */
    void refuse(String sentence) {
        words.setErrorMessage(sentence);
        words.setInvalid(true);
        words.focus();
    }

    private boolean needsWords() {
        return result.getValue() != null && result.getValue() != MeetingResult.PASSED;
    }
}
