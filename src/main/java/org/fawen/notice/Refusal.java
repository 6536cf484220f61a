package org.fawen.notice;

/**
 * A “no” of the domain that a person can understand and mend. The sentence lies in the message bundles under
 * {@link #key}, in the person's language; {@link #getMessage()} is for logs.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final Object[] arguments;

    public Refusal(String key, Object... arguments) {
        super(key + " " + java.util.Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
