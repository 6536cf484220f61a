package org.fawen.notice.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The document a reply answers. */
public record ReplyTo(
        String title,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String from) {

    public ReplyTo {
        title = NormalText.of(title);
        number = number == null ? null : NormalText.of(number);
        from = from == null ? null : NormalText.of(from);
    }
}
