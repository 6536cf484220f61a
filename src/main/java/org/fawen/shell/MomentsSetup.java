package org.fawen.shell;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Times of the screens are those of the business zone. */
@Configuration(proxyBeanMethods = false)
class MomentsSetup {

    // Spring Modulith has a bean called moments.
    @Bean
    @Lazy
    Moments momentsInWords(@Value("${fawen.zone}") ZoneId zone, Clock clock) {
        return new Moments(zone, clock);
    }
}
