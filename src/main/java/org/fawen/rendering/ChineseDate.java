package org.fawen.rendering;

import java.time.LocalDate;

/** A date as documents write it (GB/T 9704-2012 7.3.5.4): Arabic digits, full year, no leading zeros. */
public final class ChineseDate {

    private ChineseDate() {}

    /** 2026年11月3日, for example. */
    public static String of(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
