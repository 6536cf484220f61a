package org.fawen.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages of the screens, and the cookie that remembers a person's choice. */
final class Languages {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;
    static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    /** Also read by the plain login page. */
    static final String COOKIE = "fawen-language";

    private Languages() {}

    /** The language chosen earlier, else what the browser prefers of the two, else Chinese: as on the login page. */
    static Locale chosen(@Nullable VaadinRequest request) {
        if (request == null) {
            return CHINESE;
        }
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(Languages::known)
                .findFirst()
                .or(() -> preferred(request))
                .orElse(CHINESE);
    }

    private static Optional<Locale> preferred(VaadinRequest request) {
        // Without the header the request would name the language of the server.
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .flatMap(Languages::known)
                        .findFirst();
    }

    private static Stream<Locale> known(String language) {
        return ALL.stream().filter(known -> known.getLanguage().equals(language));
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
