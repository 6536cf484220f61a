package org.fawen.identity;

/** The register has no unit of this name or id. */
public class UnknownUnit extends RuntimeException {

    private final String name;

    public UnknownUnit(String name) {
        super("The register has no unit '%s': use a name, short name or other name as registered".formatted(name));
        this.name = name;
    }

    public String name() {
        return name;
    }
}
