package org.fawen.identity;

/**
 * Identifies a person of the register.
 *
 * @param value kebab-case word, 1 to 64 characters
 */
public record PersonId(String value) {

    public PersonId {
        Words.require("PersonId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
