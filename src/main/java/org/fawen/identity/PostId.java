package org.fawen.identity;

/**
 * Identifies a post of the register.
 *
 * @param value kebab-case word, 1 to 64 characters
 */
public record PostId(String value) {

    public PostId {
        Words.require("PostId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
