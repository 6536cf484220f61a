package org.fawen;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Speaks to whoever started the server, in UTF-8. */
final class Console {

    private final PrintStream stream;

    Console(PrintStream stream) {
        this.stream = stream;
    }

    static Console standardOutput() {
        return new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static Console standardError() {
        return new Console(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    void say(String words) {
        stream.println(words);
    }
}
