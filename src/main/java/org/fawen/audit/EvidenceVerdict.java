package org.fawen.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of checking an evidence package. */
public sealed interface EvidenceVerdict {

    /**
     * Everything in it fits together.
     *
     * @param signers names of those who signed the text that was published, or the newest one
     * @param acts how many acts its chain holds
     * @param unsealed how many of them came after the seal; all of them when there is none
     * @param sealedAt when the newest seal over it was made; none when it was not sealed yet
     * @param key fingerprint of the key that signed the seal, to be compared with the institution's
     */
    record Whole(
            String title,
            @Nullable String number,
            List<String> signers,
            int acts,
            int unsealed,
            @Nullable Instant sealedAt,
            String key)
            implements EvidenceVerdict {

        public Whole {
            signers = List.copyOf(signers);
        }
    }

    /**
     * It is not what it was, or no evidence package.
     *
     * @param message key of the sentence that says what is broken first
     * @param place the file, entry or person it concerns
     */
    record Broken(String message, String place) implements EvidenceVerdict {}
}
