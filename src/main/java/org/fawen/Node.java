package org.fawen;

import java.time.Clock;
import org.fawen.identity.InstanceToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is this node's own: its clock, which tests replace, and its token. */
@Configuration(proxyBeanMethods = false)
class Node {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    InstanceToken instanceToken() {
        return InstanceToken.random();
    }
}
