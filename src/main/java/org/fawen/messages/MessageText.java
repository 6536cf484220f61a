package org.fawen.messages;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.fawen.identity.Organisations;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a letter says, in Chinese: who, what, by when, and one address. */
@Component
class MessageText {

    private static final int LISTED = 20;
    private static final Set<String> OFFICES = Set.of("party-office", "president-office");

    private final MessageSource texts;
    private final Organisations organisations;
    private final String publicUrl;

    MessageText(MessageSource texts, Organisations organisations, @Value("${fawen.public-url}") String publicUrl) {
        this.texts = texts;
        this.organisations = organisations;
        this.publicUrl = publicUrl;
    }

    /** {@code [待签发·特急] 标题（第3稿）}. */
    String subject(Message message) {
        var asked = message.kind() == MessageKind.ARRIVED
                ? text("messages.mail.waiting", step(message))
                : text("messages.kind." + message.kind());
        return message.urgency() == Urgency.NORMAL
                ? text("messages.mail.subject", asked, message.title(), String.valueOf(message.revision()))
                : text(
                        "messages.mail.subject.urgent",
                        asked,
                        text("urgency." + message.urgency()),
                        message.title(),
                        String.valueOf(message.revision()));
    }

    String text(Message message) {
        return "%s%n%s".formatted(message.title(), sentence(message));
    }

    String digestSubject(List<Message> messages) {
        return text("messages.mail.digest", String.valueOf(messages.size()));
    }

    String digest(List<Message> messages) {
        var lines = new StringBuilder();
        messages.stream()
                .limit(LISTED)
                .forEach(message -> lines.append(message.title())
                        .append('\n')
                        .append(sentence(message))
                        .append('\n')
                        .append(link(message))
                        .append("\n\n"));
        if (messages.size() > LISTED) {
            lines.append(text("messages.mail.digest.more", String.valueOf(messages.size() - LISTED)));
        }
        return lines.toString().strip();
    }

    String link(Message message) {
        return publicUrl + "/desk/" + message.address();
    }

    String list() {
        return publicUrl + "/desk/messages";
    }

    private String sentence(Message message) {
        var by = message.by();
        var sentence = text(
                "messages.said." + message.kind(),
                step(message),
                by == null ? "" : organisations.current().nameOf(by),
                message.words());
        return message.words().isBlank() || message.kind() == MessageKind.REMINDED
                ? sentence
                : text("messages.said.words", sentence, message.words());
    }

    private String step(Message message) {
        var step = message.step();
        if (step == null) {
            return "";
        }
        return step == Step.OFFICE_REVIEW && OFFICES.contains(message.office().value())
                ? text("step.office-review." + message.office())
                : text("step." + step.key());
    }

    private String text(String key, Object... arguments) {
        return Objects.requireNonNull(texts.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE));
    }
}
