package org.fawen;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the server cannot start in a sentence, where we know it; Spring Boot reports the rest. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var reason = CannotStart.in(failure).orElseGet(() -> portTakenMeanwhile(failure));
        if (reason == null) {
            return false;
        }
        Console.standardError().say(String.valueOf(reason.getMessage()));
        return true;
    }

    private static @Nullable CannotStart portTakenMeanwhile(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return BeforeStart.portInUse(taken.getPort(), taken);
            }
        }
        return null;
    }
}
