package org.fawen.notice;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something written into a book of the office, such as the register of numbers, that is no act on a notice. The book has
 * an audit chain of its own; who writes holds the book's lock until the transaction ends.
 *
 * @param book the same for all time
 * @param name of the book, to be read
 * @param verb what was done, such as {@code reserve-number}
 * @param subject what it was done to, such as a number
 * @param words the reason
 * @param person none when the system did it by itself
 */
public record BookEntry(
        UUID book,
        String name,
        String verb,
        String subject,
        String words,
        @Nullable PersonId person,
        Instant at) {}
