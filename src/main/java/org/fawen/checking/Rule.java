package org.fawen.checking;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rule as administrators see it.
 *
 * @param id stable key, family and number
 * @param severity its usual severity
 * @param level where it comes from
 * @param basis article or clause; taken from copies, to be confirmed before it is quoted on screen
 * @param fix the kind of fix it offers, if any
 */
public record Rule(String id, Severity severity, Level level, String basis, Fix.@Nullable Kind fix) {

    /** The letters before the hyphen: PUN for punctuation. */
    public String family() {
        return id.substring(0, id.indexOf('-'));
    }

    /** What the rule asks, in one short phrase. */
    public String name(Locale locale) {
        return Finding.Texts.in(locale).getString("checking.rule." + id);
    }

    Rule lowered(Severity other) {
        return new Rule(id, other, level, basis, fix);
    }
}
