package org.fawen.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the screens, and the cookie that remembers a person's choice. */
final class Languages {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;
    static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    /** Also read by the plain login page. */
    static final String COOKIE = "fawen-language";

    private Languages() {}

    /** The language chosen earlier; Chinese before anybody chose, whatever the browser prefers. */
    static Locale chosen(@Nullable VaadinRequest request) {
        if (request == null || request.getCookies() == null) {
            return CHINESE;
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> cookie.getValue().startsWith("en") ? ENGLISH : CHINESE)
                .findFirst()
                .orElse(CHINESE);
    }

    static void remember(Locale language, VaadinResponse response) {
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    static Locale other(Locale language) {
        return language.getLanguage().equals(ENGLISH.getLanguage()) ? CHINESE : ENGLISH;
    }
}
