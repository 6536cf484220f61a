package org.fawen.notice.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meeting of which minutes (纪要) are kept.
 *
 * @param series name of the number series the minutes belong to
 */
public record Minutes(
        String meeting,
        @Nullable String series,
        @Nullable LocalDate date,
        @Nullable String chair,
        List<String> attended,
        List<String> absent,
        List<String> observers) {

    public Minutes {
        meeting = NormalText.of(meeting);
        series = series == null ? null : NormalText.of(series);
        chair = chair == null ? null : NormalText.of(chair);
        attended = attended.stream().map(NormalText::of).toList();
        absent = absent.stream().map(NormalText::of).toList();
        observers = observers.stream().map(NormalText::of).toList();
    }
}
