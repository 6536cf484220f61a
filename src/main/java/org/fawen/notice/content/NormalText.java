package org.fawen.notice.content;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it is saved: NFC (never NFKC, which would turn full-width marks into half-width ones), no zero-width space, no
 * control characters, no line breaks. A fixed point: normalising twice changes nothing.
 */
public final class NormalText {

    private static final Pattern BREAKS_AND_TABS = Pattern.compile("[\\r\\n\\t\\u2028\\u2029]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u200B\\uFEFF\\p{Cs}]");

    private NormalText() {}

    public static String of(String text) {
        var spaced = BREAKS_AND_TABS.matcher(text).replaceAll(" ");
        return Normalizer.normalize(UNSEEN.matcher(spaced).replaceAll(""), Normalizer.Form.NFC);
    }

    public static boolean isNormal(String text) {
        return of(text).equals(text);
    }
}
