package org.fawen.checking;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What one check says about one range of a text.
 *
 * @param check id of the rule, such as {@code PUN-01}
 * @param severity what it asks at the occasion of this run
 * @param level where the rule comes from, that is, who may overrule it
 * @param place front field or piece of a block
 * @param start first UTF-16 offset in the text of the place
 * @param end offset behind the last unit; equal to start when something is missing there
 * @param matched the text of the range
 * @param messageKey key in {@code i18n/checking.properties}
 * @param arguments arguments of the message
 * @param fix correction of the range, if there is one
 */
public record Finding(
        String check,
        Severity severity,
        Level level,
        Place place,
        int start,
        int end,
        String matched,
        String messageKey,
        List<String> arguments,
        @Nullable Fix fix) {

    public Finding {
        arguments = List.copyOf(arguments);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A range runs forward, not " + start + " to " + end);
        }
    }

    /** The sentence for the reader: Chinese, unless the locale asks for English. */
    public String message(Locale locale) {
        String pattern = Texts.in(locale).getString(messageKey);
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    /** Whether 全部修正 may apply the fix. */
    public boolean hasSafeFix() {
        return fix != null && fix.kind() == Fix.Kind.SAFE;
    }

    /** Whether the finding stops the act it was made for. */
    public boolean blocks() {
        return severity == Severity.ERROR;
    }

    boolean covers(Finding other) {
        return place.equals(other.place) && start <= other.start && other.end <= end;
    }

    /** The texts of this module. */
    static final class Texts {
        private static final ResourceBundle.Control EXACT =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

        private Texts() {}

        static ResourceBundle in(Locale locale) {
            return ResourceBundle.getBundle("i18n.checking", locale, Finding.class.getClassLoader(), EXACT);
        }
    }
}
