package org.fawen.messages;

import java.time.Clock;
import java.util.List;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person was told. Every list is that person's and nobody else's. */
@Service
@Transactional
public class Messages {

    private static final int LONGEST_PAGE = 100;

    private final MessageRows rows;
    private final SettingsRows settings;
    private final Clock clock;

    Messages(MessageRows rows, SettingsRows settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Newest first.
     *
     * @param after the last one of the page before, none for the first
     * @param limit 1 to 100
     */
    @Transactional(readOnly = true)
    public List<Message> page(PersonId person, boolean unreadOnly, @Nullable Message after, int limit) {
        return rows.page(
                person, unreadOnly, after == null ? null : after.position(), Math.clamp(limit, 1, LONGEST_PAGE));
    }

    /** How many are unread, at most 100. */
    @Transactional(readOnly = true)
    public int unread(PersonId person) {
        return rows.unread(person);
    }

    /** The person has the notice on the screen: what was said of it is read. */
    public void read(PersonId person, NoticeId notice) {
        rows.read(person, notice, clock.instant());
    }

    public void readAll(PersonId person) {
        rows.readAll(person, clock.instant());
    }

    /** How the person wants to be told. */
    @Transactional(readOnly = true)
    public MessageSettings settingsOf(PersonId person) {
        return settings.of(List.of(person)).getOrDefault(person, MessageSettings.USUAL);
    }

    /** @throws org.fawen.notice.Refusal when the address is none */
    public void keep(PersonId person, MessageSettings wanted) {
        settings.keep(person, wanted.checked());
    }
}
