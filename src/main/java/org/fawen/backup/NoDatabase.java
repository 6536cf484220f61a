package org.fawen.backup;

/** The database cannot be reached; the message is for whoever typed the command. */
public class NoDatabase extends RuntimeException {

    public NoDatabase(String message, Throwable cause) {
        super(message, cause);
    }
}
