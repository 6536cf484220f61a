package org.fawen.checking;

import java.util.ArrayList;
import java.util.List;

/** Drops what says the same twice: of two findings on one range the one of the more specific family stays. */
final class Overlaps {

    private static final List<String> FAMILIES =
            List.of("SEC", "TXT", "NUM", "DAT", "ATT", "STR", "PUN", "NB", "TYP", "STY", "TTL", "ADR", "SGN", "REF");

    private Overlaps() {}

    static int family(String check) {
        return FAMILIES.indexOf(check.substring(0, check.indexOf('-')));
    }

    /** Findings are sorted by place; only neighbours in one place are compared. */
    static List<Finding> resolve(List<Finding> sorted) {
        List<Finding> kept = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).place().equals(sorted.get(from).place())) {
                to++;
            }
            List<Finding> here = sorted.subList(from, to);
            here.stream()
                    .filter(finding -> here.stream().noneMatch(other -> replaces(other, finding)))
                    .forEach(kept::add);
            from = to;
        }
        return List.copyOf(kept);
    }

    /** The same range under a more specific id; or a safe fix that makes the smaller safe fix inside it needless. */
    private static boolean replaces(Finding wide, Finding narrow) {
        if (wide == narrow || wide.check().equals(narrow.check()) || !wide.covers(narrow)) {
            return false;
        }
        boolean equal = narrow.covers(wide);
        return equal
                ? wide.end() > wide.start() && family(wide.check()) < family(narrow.check())
                : wide.hasSafeFix() && narrow.hasSafeFix();
    }
}
