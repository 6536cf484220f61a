package org.fawen.archive;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fawen.identity.BusinessZone;
import org.fawen.notice.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands in a package, always in Chinese. */
@Component
class ArchiveWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final BusinessZone zone;

    ArchiveWords(MessageSource messages, BusinessZone zone) {
        this.messages = messages;
        this.zone = zone;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINA);
    }

    String of(Refusal refusal) {
        return of(refusal.key(), refusal.arguments());
    }

    String time(Instant at) {
        return TIME.format(at.atZone(zone.zone()));
    }
}
