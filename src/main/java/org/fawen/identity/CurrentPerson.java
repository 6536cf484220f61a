package org.fawen.identity;

import java.util.Optional;

/** Who is logged in, in the request or session this is asked in. */
public interface CurrentPerson {

    /** The person behind the login; empty for anonymous readers. */
    Optional<PersonId> find();

    /** @throws IllegalStateException when nobody is logged in */
    default PersonId get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }
}
