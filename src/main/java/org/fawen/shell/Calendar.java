package org.fawen.shell;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The calendar that opens at a date field, in the language of the screen; weeks start on Monday. */
public final class Calendar {

    private static final int MONDAY = 1;

    private Calendar() {}

    /** The words of a date field in this language. */
    public static DatePickerI18n of(Locale language) {
        var symbols = DateFormatSymbols.getInstance(language);
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(symbols.getMonths()).limit(12).toList())
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormat("yyyy-MM-dd")
                .setToday(Texts.text("shell.calendar.today"))
                .setCancel(Texts.text("shell.act.cancel"));
    }

    // The first place is empty: java.util.Calendar counts from 1.
    private static List<String> days(String[] names) {
        return Arrays.stream(names).skip(1).toList();
    }
}
