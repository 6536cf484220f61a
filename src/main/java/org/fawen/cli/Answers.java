package org.fawen.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.fawen.notice.Refusal;
import org.fawen.notice.interchange.InterchangeRefused;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what became of a file, in Chinese, as the whole command line does. */
@Component
class Answers {

    private final MessageSource messages;

    Answers(MessageSource messages) {
        this.messages = messages;
    }

    /** Runs a command; what the domain refuses becomes its answer. */
    Answer to(Supplier<Answer> command) {
        try {
            return command.get();
        } catch (InterchangeRefused malformed) {
            return new Answer(Commands.MALFORMED, sentence(malformed));
        } catch (Refusal refusal) {
            return new Answer(Commands.STOPPED, sentence(refusal));
        }
    }

    String sentence(Refusal refusal) {
        return sentence(refusal.key(), refusal.arguments());
    }

    String sentence(String key, Object... arguments) {
        var words = Arrays.stream(arguments).map(this::word).toArray();
        var sentence = messages.getMessage(key, words, key, Locale.CHINA);
        return sentence == null ? key : sentence;
    }

    private Object word(Object argument) {
        return argument instanceof Enum<?> value
                ? EnumWords.key(value).map(key -> (Object) sentence(key)).orElse(value.name())
                : argument;
    }
}
