package org.fawen.sealing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a look at a sealed file gave. */
public sealed interface SealVerdict {

    /**
     * Every byte is as it was sealed.
     *
     * @param content hash of the text of which the file is a picture, as the file says; none when it says nothing
     */
    record Whole(List<FoundSeal> seals, @Nullable String content) implements SealVerdict {

        public Whole {
            seals = List.copyOf(seals);
        }
    }

    /** There is no seal in it. */
    record Unsealed() implements SealVerdict {}

    /**
     * The first thing that is not as it was sealed.
     *
     * @param fault key of the sentence
     * @param place where it is
     */
    record Broken(String fault, String place) implements SealVerdict {}
}
