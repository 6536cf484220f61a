package org.fawen.messages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Mail; the server itself is {@code spring.mail.host}, and without it no mail is sent.
 *
 * @param from whose address mail bears
 * @param domain gives every account the address {@code user name@domain}; empty gives none
 */
@ConfigurationProperties("fawen.mail")
record MailSettings(
        @DefaultValue("fawen@localhost") String from,
        @DefaultValue("") String domain) {}
