package org.fawen;

import org.springframework.boot.SpringApplication;

/** The running instance: what {@code ./fawen start} starts. */
final class Server {

    /** Exit code when something the server needs is not there (sysexits: EX_UNAVAILABLE). */
    private static final int UNAVAILABLE = 69;

    private Server() {}

    /**
     * Starts the server and returns when it answers; it goes on running in its own threads.
     *
     * @return 0, or the exit code when it could not start; the reason has been said on standard error by then
     */
    static int start(String... args) {
        var application = new SpringApplication(Fawen.class);
        application.addInitializers(new BeforeStart());
        try {
            application.run(args);
            return 0;
        } catch (RuntimeException alreadyReported) {
            return CannotStart.in(alreadyReported).isPresent() ? UNAVAILABLE : 1;
        }
    }
}
