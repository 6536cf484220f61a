package org.fawen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguagesTests {

    @ParameterizedTest
    @CsvSource({
        // chosen before, the browser's header, language of the desk
        ",   ,                    zh",
        ",   'en-GB,en;q=0.9',    en",
        ",   'zh-CN,zh;q=0.9,en', zh",
        ",   'fr,en;q=0.5',       en",
        ",   fr,                  zh",
        "zh, en,                  zh",
        "en, zh-CN,               en",
        "xx, en,                  en",
    })
    void prefersWhatWasChosenThenWhatTheBrowserAsksFor(
            @Nullable String cookie, @Nullable String header, String expected) {
        assertThat(Languages.chosen(request(cookie, header)).getLanguage()).isEqualTo(expected);
    }

    @Test
    void isChineseWithoutARequest() {
        assertThat(Languages.chosen(null)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    private static VaadinRequest request(@Nullable String cookie, @Nullable String header) {
        var request = new MockHttpServletRequest();
        if (cookie != null) {
            request.setCookies(new Cookie(Languages.COOKIE, cookie));
        }
        if (header != null) {
            request.addHeader("Accept-Language", header);
            request.setPreferredLocales(Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList());
        }
        return new VaadinServletRequest(request, (VaadinServletService) null);
    }
}
