package org.fawen.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this instance is for trying out, with an invented institution and accounts whose password everybody knows.
 *
 * @param demo the setting {@code fawen.demo}
 */
@ConfigurationProperties("fawen")
public record DemoMode(@DefaultValue("true") boolean demo) {

    /** The password of every demonstration account. */
    public static final String PASSWORD = "demo";
}
