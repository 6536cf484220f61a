package org.fawen.identity.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Lets readers in freely, sends staff to the login, and answers 404 to everything else (definitions §4). */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecuritySetup {

    private static final String[] PUBLIC = {
        "/",
        "/notices/**",
        "/attachments/**",
        "/search",
        "/feeds/**",
        "/sitemap.xml",
        "/robots.txt",
        "/campus/**",
        "/verify/**",
        "/ui/**",
        "/r/**",
        "/actuator/health/**",
        LoginPage.PATH,
        SetupPage.PATH
    };

    private static final RequestMatcher ELSEWHERE = new NegatedRequestMatcher(pathPattern("/desk/**"));

    /** Commands of the command line; each checks the instance's token itself. */
    private static final RequestMatcher COMMANDS = pathPattern(HttpMethod.POST, "/instance/**");

    /** Readers have no session that a foreign page could misuse. */
    private static final RequestMatcher REPORTS = pathPattern(HttpMethod.POST, "/notices/*/report");

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http, RequestUtil vaadinRequests) throws Exception {
        http.setSharedObject(RequestCache.class, onlyPagesOfTheDesk());
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new BackToTheAddressAskedFor());
        return http.authorizeHttpRequests(requests -> {
                    // A missing page is a 404, not an invitation to log in.
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    requests.requestMatchers(PUBLIC).permitAll();
                    requests.requestMatchers(COMMANDS).permitAll();
                    // Before Vaadin opens what it thinks harmless.
                    requests.requestMatchers(ELSEWHERE).authenticated();
                })
                .csrf(csrf -> csrf.ignoringRequestMatchers(COMMANDS, REPORTS)
                        // Vaadin has a token of its own.
                        .ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .exceptionHandling(
                        refusals -> refusals.defaultAuthenticationEntryPointFor(new NotFoundForStrangers(), ELSEWHERE)
                                .accessDeniedHandler(new NotFoundForStrangers()))
                .headers(SecurityHeaders::write)
                .logout(logout -> logout.logoutUrl("/desk/logout"))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("login", LoginPage.PATH + "?left")
                                .enableCsrfConfiguration(false)
                                .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /** bcrypt, named in each hash, so that a later choice can live beside it. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Without a parameter of its own in the address people come back to; the setter takes null for that. */
    @SuppressWarnings("NullAway")
    private static RequestCache onlyPagesOfTheDesk() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(pathPattern(HttpMethod.GET, "/desk/**"));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
