package org.fawen.messages;

import org.fawen.identity.PersonId;

/** A way to reach people beyond the desk. Each is tried until it succeeds or has failed for good. */
interface MessageChannel {

    /** Kebab-case word, as the outbox keeps it. */
    String key();

    /** Whether anything can be sent this way on this instance. */
    boolean isReady();

    /** Whether people are reached who have given no address of their own. */
    boolean reachesEverybody();

    /** @throws NotDelivered when it was not taken; it is tried again later */
    void send(Letter letter) throws NotDelivered;

    /**
     * What is sent.
     *
     * @param key the same for every attempt, so that whoever gets it twice can tell
     * @param link the one address in it; opening it does nothing but show
     */
    record Letter(String key, PersonId person, MessageSettings settings, String subject, String text, String link) {}

    /** The letter was not taken. */
    final class NotDelivered extends Exception {

        private static final long serialVersionUID = 1L;

        NotDelivered(String why) {
            super(why);
        }

        NotDelivered(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
