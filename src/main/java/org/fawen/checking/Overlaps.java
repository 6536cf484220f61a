package org.fawen.checking;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
            keep(sorted.subList(from, to), kept);
            from = to;
        }
        return List.copyOf(kept);
    }

    private static void keep(List<Finding> here, List<Finding> kept) {
        Map<Range, List<Finding>> equal = here.stream().collect(groupingBy(Range::of));
        List<Finding> wide = here.stream()
                .filter(finding -> finding.hasSafeFix() && finding.end() - finding.start() > 1)
                .toList();
        here.stream()
                .filter(finding -> equal.getOrDefault(Range.of(finding), List.of()).stream()
                        .noneMatch(other -> isMoreSpecific(other, finding)))
                .filter(finding -> wide.stream().noneMatch(other -> makesNeedless(other, finding)))
                .forEach(kept::add);
    }

    private record Range(int start, int end) {
        static Range of(Finding finding) {
            return new Range(finding.start(), finding.end());
        }
    }

    /** Of two findings on the same words the more specific one is shown. */
    private static boolean isMoreSpecific(Finding one, Finding other) {
        return one.end() > one.start() && family(one.check()) < family(other.check());
    }

    /** A safe fix of more words replaces the safe fix of some of them. */
    private static boolean makesNeedless(Finding wide, Finding narrow) {
        return narrow.hasSafeFix()
                && !wide.check().equals(narrow.check())
                && wide.end() - wide.start() > narrow.end() - narrow.start()
                && wide.covers(narrow);
    }
}
