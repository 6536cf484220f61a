package org.fawen.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.fawen.notice.Refusal;

/** The texts of all modules in one language, without Spring. */
final class Sentences {

    private static final List<String> BUNDLES =
            List.of("cli", "notice", "drafting", "workflow", "shell", "audit", "sealing", "archive");
    private static final Control OWN_LANGUAGE_ONLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final List<ResourceBundle> bundles;

    private Sentences(Locale language) {
        this.language = language;
        this.bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle("i18n." + name, language, OWN_LANGUAGE_ONLY))
                .toList();
    }

    static Sentences chinese() {
        return new Sentences(Locale.ROOT);
    }

    static Sentences english() {
        return new Sentences(Locale.ENGLISH);
    }

    String of(Refusal refusal) {
        return of(refusal.key(), refusal.arguments());
    }

    /** The sentence; the key itself when no bundle has it. */
    String of(String key, Object... arguments) {
        var words = Arrays.stream(arguments).map(this::word).toArray();
        return find(key)
                .map(pattern -> words.length == 0 ? pattern : new MessageFormat(pattern, language).format(words))
                .orElse(key);
    }

    private Optional<String> find(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    private Object word(Object argument) {
        return argument instanceof Enum<?> value
                ? EnumWords.key(value).flatMap(this::find).orElse(value.name())
                : argument;
    }
}
