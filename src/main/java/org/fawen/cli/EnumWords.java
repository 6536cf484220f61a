package org.fawen.cli;

import java.util.Optional;
import org.fawen.notice.Channel;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.fawen.notice.content.Disclosure;

/** The message keys of the words of enums. */
final class EnumWords {

    private EnumWords() {}

    static Optional<String> key(Enum<?> value) {
        return switch (value) {
            case Step step -> Optional.of("step." + step.key());
            case NoticeStatus status -> Optional.of("status." + status.name());
            case Channel channel -> Optional.of("channel." + channel.name());
            case Disclosure disclosure -> Optional.of("disclosure." + disclosure.name());
            default -> Optional.empty();
        };
    }
}
