package org.fawen.messages;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.fawen.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people want to be told, in PostgreSQL. */
@Repository
class SettingsRows {

    private final JdbcClient jdbc;

    SettingsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, MessageSettings> of(Collection<PersonId> persons) {
        return jdbc
                .sql("select * from message_settings where person = any (:persons)")
                .param("persons", persons.stream().map(PersonId::value).toArray(String[]::new))
                .query((row, index) -> Map.entry(
                        new PersonId(row.getString("person")),
                        new MessageSettings(
                                row.getString("address"),
                                MessageSettings.Mail.valueOf(row.getString("mail")),
                                row.getObject("quiet_from", LocalTime.class),
                                row.getObject("quiet_to", LocalTime.class),
                                row.getObject("digest_at", LocalTime.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(PersonId person, MessageSettings settings) {
        jdbc.sql("""
                        insert into message_settings (person, address, mail, quiet_from, quiet_to, digest_at)
                        values (:person, :address, :mail, :quietFrom, :quietTo, :digestAt)
                        on conflict (person) do update
                           set (address, mail, quiet_from, quiet_to, digest_at)
                             = row (excluded.address, excluded.mail, excluded.quiet_from, excluded.quiet_to,
                                    excluded.digest_at)
                        """)
                .param("person", person.value())
                .param("address", settings.address())
                .param("mail", settings.mail().name())
                .param("quietFrom", settings.quietFrom())
                .param("quietTo", settings.quietTo())
                .param("digestAt", settings.digestAt())
                .update();
    }
}
