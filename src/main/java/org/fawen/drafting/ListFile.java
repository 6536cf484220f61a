package org.fawen.drafting;

import java.util.Locale;
import org.fawen.notice.Refusal;

/** The words of a file that holds an editing list. */
public final class ListFile {

    private ListFile() {}

    /** @throws Refusal when it is neither CSV nor text */
    public static String text(String name, byte[] bytes) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".csv") && !lower.endsWith(".txt")) {
            throw new Refusal("drafting.refused.list.file", name);
        }
        return TextFile.read(bytes).orElseThrow(() -> new Refusal("drafting.refused.list.file", name));
    }
}
