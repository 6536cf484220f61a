package org.fawen.cli;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fawen.identity.InstanceToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets commands in only with this instance's token; to anybody else there is nothing here. It stands before the files of
 * a request are read.
 */
@Component
class InstanceDoor extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final InstanceToken token;

    InstanceDoor(InstanceToken token) {
        this.token = token;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/instance/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authorization = request.getHeader("Authorization");
        if (request.getMethod().equals("POST")
                && authorization != null
                && authorization.startsWith(SCHEME)
                && token.matches(authorization.substring(SCHEME.length()))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
