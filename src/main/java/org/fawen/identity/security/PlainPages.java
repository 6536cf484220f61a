package org.fawen.identity.security;

import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * Gives the plain pages below {@code /desk/} to the DispatcherServlet. Vaadin's servlet has {@code /desk/*}, but an exact
 * path goes before it.
 */
@Component
class PlainPages implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        // The server's own initializers run after those that register the servlets.
        server.addInitializers(context ->
                context.getServletRegistration("dispatcherServlet").addMapping(LoginPage.PATH, SetupPage.PATH));
    }
}
