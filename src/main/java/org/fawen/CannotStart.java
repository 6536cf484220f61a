package org.fawen;

import java.util.Optional;
import java.util.stream.Stream;

/** Why the server cannot start, in one sentence in each language that says what to do. */
class CannotStart extends RuntimeException {

    CannotStart(String chinese, String english) {
        super(chinese + "\n" + english);
    }

    CannotStart(String chinese, String english, Throwable cause) {
        super(chinese + "\n" + english, cause);
    }

    /** The reason given anywhere in a chain of causes. */
    static Optional<CannotStart> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(CannotStart.class::isInstance)
                .map(CannotStart.class::cast)
                .findFirst();
    }
}
