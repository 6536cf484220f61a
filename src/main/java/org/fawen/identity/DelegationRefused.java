package org.fawen.identity;

/** A delegation that must not be; {@link #key} says why in the words of the screen. */
public final class DelegationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    DelegationRefused(String why) {
        super("identity.delegation.refused." + why);
        key = "identity.delegation.refused." + why;
    }

    public String key() {
        return key;
    }
}
