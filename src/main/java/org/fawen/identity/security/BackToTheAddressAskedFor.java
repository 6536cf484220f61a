package org.fawen.identity.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** After the login: the page that was asked for, else the desk. Never an address the request itself names. */
class BackToTheAddressAskedFor extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private static final String KEPT_IN_THE_SESSION = "Saved-url";

    BackToTheAddressAskedFor() {
        setDefaultTargetUrl("/desk/");
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(response.getHeader(KEPT_IN_THE_SESSION)).orElse(getDefaultTargetUrl());
    }
}
