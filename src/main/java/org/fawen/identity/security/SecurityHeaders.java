package org.fawen.identity.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What browsers are told not to do with our pages. */
final class SecurityHeaders {

    private static final String EVERYWHERE =
            "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /** Plain pages need nothing but our own files. */
    private static final String PLAIN =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; frame-src 'self'; manifest-src 'self'; " + EVERYWHERE;

    /** Vaadin starts by an inline script, evaluates what the server sends, and styles its components inline. */
    private static final String SCREENS =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; "
                    + EVERYWHERE;

    private static final RequestMatcher VAADIN = new AndRequestMatcher(
            pathPattern("/desk/**"),
            new NegatedRequestMatcher(new OrRequestMatcher(pathPattern(LoginPage.PATH), pathPattern(SetupPage.PATH))));

    private SecurityHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(FrameOptionsConfig::sameOrigin)
                // Links for people without an account carry a secret in their address.
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        VAADIN, new ContentSecurityPolicyHeaderWriter(SCREENS)))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(VAADIN), new ContentSecurityPolicyHeaderWriter(PLAIN)));
    }
}
