package org.fawen;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this instance answers. */
@Component
class Addresses {

    private final Environment environment;

    Addresses(Environment environment) {
        this.environment = environment;
    }

    /** As seen from this machine, without a slash at its end; empty when no web server runs. */
    Optional<String> loopback() {
        return Optional.ofNullable(environment.getProperty("local.server.port"))
                .map(port -> "http://%s:%s".formatted(host(), port));
    }

    private String host() {
        var address = environment.getProperty("server.address", "0.0.0.0");
        return switch (address) {
            case "0.0.0.0", "::" -> "127.0.0.1";
            default -> address.contains(":") ? "[" + address + "]" : address;
        };
    }
}
