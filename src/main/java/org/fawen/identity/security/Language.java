package org.fawen.identity.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of plain pages: {@code ?lang=en} or {@code ?lang=zh}, else what was chosen before, else what the browser
 * asks for, else Chinese.
 */
@Component("localeResolver")
class Language implements LocaleResolver {

    private static final String PARAMETER = "lang";

    /** Set by the screens as well. */
    private static final String COOKIE = "fawen-language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return known(request.getParameter(PARAMETER))
                .or(() -> Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(Language::known))
                .or(() -> asked(request))
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        if (response != null && language != null) {
            var cookie = ResponseCookie.from(COOKIE, language.getLanguage())
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .sameSite("Lax")
                    .httpOnly(true)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(language -> known(language).stream())
                .findFirst();
    }

    private static Optional<Locale> known(@Nullable String language) {
        return switch (language) {
            case "zh" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            case null, default -> Optional.empty();
        };
    }
}
