package org.fawen.messages;

import org.fawen.identity.PersonId;
import org.fawen.shell.UnreadMessages;
import org.springframework.stereotype.Component;

/** Counts unread messages for the bell. */
@Component
class UnreadCount implements UnreadMessages {

    private final Messages messages;

    UnreadCount(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int of(PersonId person) {
        return messages.unread(person);
    }
}
