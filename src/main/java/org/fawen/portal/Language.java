package org.fawen.portal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of the furniture; notices are never translated. */
enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE, ""),
    ENGLISH(Locale.ENGLISH, "?lang=en");

    private final Locale locale;
    private final String query;

    Language(Locale locale, String query) {
        this.locale = locale;
        this.query = query;
    }

    /** English for {@code en}, Chinese for anything else. */
    static Language of(@Nullable String parameter) {
        return "en".equals(parameter) ? ENGLISH : CHINESE;
    }

    public Locale locale() {
        return locale;
    }

    public String tag() {
        return locale.toLanguageTag();
    }

    /** What a link needs to stay in this language. */
    public String query() {
        return query;
    }

    /** The same, where the link has parameters already. */
    public String furtherQuery() {
        return query.replace('?', '&');
    }

    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
