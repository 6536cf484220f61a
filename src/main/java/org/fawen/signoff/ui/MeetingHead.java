package org.fawen.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.fawen.shell.Calendar;
import org.fawen.shell.Texts;

/** Which meeting, when, and where its minutes are. */
class MeetingHead extends Composite<Div> {

    private static final int LONGEST = 100;

    private final ComboBox<String> meeting = new ComboBox<>(Texts.text("signoff.meeting"));
    private final DatePicker day = new DatePicker(Texts.text("signoff.meeting.day"));
    private final TextField minutes = new TextField(Texts.text("signoff.meeting.minutes"));

    /** @param today the last day that can be chosen */
    MeetingHead(LocalDate today) {
        getContent().addClassNames("fw-form", "fw-meeting-head");
        meeting.setId("meeting");
        meeting.setItems(Texts.list("signoff.meeting.kinds"));
        meeting.setAllowCustomValue(true);
        meeting.addCustomValueSetListener(typed -> meeting.setValue(typed.getDetail()));
        meeting.setHelperText(Texts.text("signoff.meeting.helper"));
        meeting.setRequiredIndicatorVisible(true);
        meeting.addValueChangeListener(change -> meeting.setInvalid(false));
        day.setId("meeting-day");
        day.setI18n(Calendar.of(Texts.language()));
        day.setLocale(Texts.language());
        day.setMax(today);
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        minutes.setId("meeting-minutes");
        minutes.setMaxLength(LONGEST);
        minutes.setHelperText(Texts.text("signoff.meeting.minutes.helper"));
        getContent().add(meeting, day, minutes);
    }

    void fill(String name, LocalDate heldOn, String where) {
        meeting.setValue(name);
        day.setValue(heldOn);
        minutes.setValue(where);
    }

    String meeting() {
        return meeting.getValue() == null ? "" : meeting.getValue().strip();
    }

    LocalDate day() {
        return day.getValue();
    }

    String minutes() {
        return minutes.getValue();
    }

    /** Whether nothing is missing; otherwise says at its field what is. */
    boolean isComplete() {
        if (meeting().isEmpty()) {
            meeting.setErrorMessage(Texts.text("signoff.refused.meeting-missing"));
            meeting.setInvalid(true);
            meeting.focus();
            return false;
        }
        if (day.getValue() == null || day.getMax() != null && day.getValue().isAfter(day.getMax())) {
            day.setErrorMessage(Texts.text("signoff.refused.meeting-to-come"));
            day.setInvalid(true);
            day.focus();
            return false;
        }
        return true;
    }
}
