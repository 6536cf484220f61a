package org.fawen.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.fawen.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail by SMTP. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailChannel implements MessageChannel {

    private final @Nullable JavaMailSender sender;
    private final MailSettings settings;
    private final JdbcClient jdbc;

    MailChannel(ObjectProvider<JavaMailSender> sender, MailSettings settings, JdbcClient jdbc) {
        this.sender = sender.getIfAvailable();
        this.settings = settings;
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "mail";
    }

    @Override
    public boolean isReady() {
        return sender != null;
    }

    @Override
    public boolean reachesEverybody() {
        return !settings.domain().isEmpty();
    }

    @Override
    public void send(Letter letter) throws NotDelivered {
        var own = letter.settings().address();
        var address = own == null ? institutional(letter.person()) : own;
        if (sender == null || address == null) {
            throw new NotDelivered(sender == null ? "spring.mail.host is not set" : "There is no address");
        }
        try {
            sender.send(mime(sender, address, letter));
        } catch (MailException | MessagingException refused) {
            throw new NotDelivered(String.valueOf(refused.getMessage()), refused);
        }
    }

    private @Nullable String institutional(PersonId person) {
        return settings.domain().isEmpty()
                ? null
                : jdbc.sql("select username from account where person = :person and enabled")
                        .param("person", person.value())
                        .query(String.class)
                        .optional()
                        .map(username -> username + "@" + settings.domain())
                        .orElse(null);
    }

    private MimeMessage mime(JavaMailSender server, String address, Letter letter) throws MessagingException {
        var mail = new Keyed(server.createMimeMessage(), letter.key());
        var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(letter.subject());
        helper.setText(letter.text() + "\n\n" + letter.link() + "\n");
        return mail;
    }

    /** Keeps its Message-ID, so that a second copy is known as one. */
    private static final class Keyed extends MimeMessage {

        private final String id;

        private Keyed(MimeMessage fresh, String key) throws MessagingException {
            super(fresh.getSession());
            id = "<%s@fawen>".formatted(key);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
