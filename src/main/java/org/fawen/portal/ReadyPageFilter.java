package org.fawen.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers what lies ready before anything else looks at the request: a page everybody may read needs neither login nor
 * dispatcher. The first reader of a page, and every five seconds another, goes the long way.
 */
@Component
@Order(ReadyPageFilter.BEFORE_SECURITY)
class ReadyPageFilter extends HttpFilter {

    static final int BEFORE_SECURITY = -200;

    private static final long serialVersionUID = 1L;

    private final transient ReadyPages ready;

    ReadyPageFilter(ReadyPages ready) {
        this.ready = ready;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = reads(request) ? ready.fresh(address(request)) : Optional.<ReadyPage>empty();
        if (page.isPresent()) {
            Answers.send(page.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean reads(HttpServletRequest request) {
        var method = request.getMethod();
        return method.equals("GET") || method.equals("HEAD");
    }

    /** As {@link PortalController} names it; an address it would not name is never ready. */
    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
