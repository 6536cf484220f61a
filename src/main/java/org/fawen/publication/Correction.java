package org.fawen.publication;

import java.util.List;

/**
 * A correction as it is proposed.
 *
 * @param replacements one after the other
 * @param reason 更正说明, which readers see
 */
public record Correction(List<Replacement> replacements, String reason) {

    public Correction {
        replacements = List.copyOf(replacements);
    }
}
