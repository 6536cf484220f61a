package org.fawen.identity.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.springframework.stereotype.Component;

/**
 * Gives the plain pages below {@code /desk/} to the DispatcherServlet. Vaadin's servlet has {@code /desk/*}, but an exact
 * path goes before it.
 */
@Component
class PlainPages implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext()
                .getServletRegistration("dispatcherServlet")
                .addMapping(LoginPage.PATH, SetupPage.PATH);
    }
}
