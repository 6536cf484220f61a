package org.fawen.identity;

/**
 * Identifies a unit of the register.
 *
 * @param value kebab-case word, 1 to 64 characters
 */
public record UnitId(String value) {

    public UnitId {
        Words.require("UnitId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
