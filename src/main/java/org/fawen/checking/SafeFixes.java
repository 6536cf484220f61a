package org.fawen.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Applies safe fixes rule by rule in a fixed order; a fix that makes a new error is undone. */
final class SafeFixes {

    private static final List<String> ORDER = List.of(
            "TXT-02", "TYP-02", "PUN-01", "PUN-15", "PUN-14", "PUN-06", "PUN-07", "NB-01", "NB-02", "PUN-02", "NUM-01b",
            "NUM-02", "STR-03", "STR-04", "STR-11");

    private final Checks checks;

    SafeFixes(Checks checks) {
        this.checks = checks;
    }

    Corrections apply(CheckInput input) {
        Map<Place, Corrections.Change> changes = new LinkedHashMap<>();
        Set<String> done = new HashSet<>();
        CheckInput current = input;
        List<Finding> findings = checks.run(current);
        for (String rule = next(findings, done); !rule.isEmpty(); rule = next(findings, done)) {
            done.add(rule);
            CheckInput fixed = fixed(current, findings, rule, changes);
            findings = checks.run(fixed);
            current = fixed;
        }
        return new Corrections(current, List.copyOf(changes.values()));
    }

    /** The corrected text of one place; findings of other places, without safe fix or overlapping an earlier one are skipped. */
    static String apply(String text, Place place, List<Finding> findings) {
        StringBuilder corrected = new StringBuilder();
        int from = 0;
        List<Finding> here = findings.stream()
                .filter(finding -> finding.hasSafeFix() && finding.place().equals(place))
                .sorted(Comparator.comparingInt(Finding::start).thenComparing(Finding::end, Comparator.reverseOrder()))
                .toList();
        for (Finding finding : here) {
            if (finding.start() >= from && finding.fix() != null) {
                corrected
                        .append(text, from, finding.start())
                        .append(finding.fix().replacement());
                from = finding.end();
            }
        }
        return corrected.append(text.substring(from)).toString();
    }

    private CheckInput fixed(
            CheckInput input, List<Finding> findings, String rule, Map<Place, Corrections.Change> changes) {
        CheckInput current = input;
        List<Finding> ofRule = findings.stream()
                .filter(finding -> finding.check().equals(rule))
                .toList();
        for (Place place : ofRule.stream().map(Finding::place).distinct().toList()) {
            String before = InputText.at(current, place);
            String after = apply(before, place, ofRule);
            CheckInput changed = InputText.replaced(current, place, after);
            if (!after.equals(before) && errors(changed) <= errors(current)) {
                changes.merge(place, change(place, before, after, rule), SafeFixes::merged);
                current = changed;
            }
        }
        return current;
    }

    private static Corrections.Change change(Place place, String before, String after, String rule) {
        return new Corrections.Change(place, before, after, Set.of(rule));
    }

    private static Corrections.Change merged(Corrections.Change first, Corrections.Change second) {
        Set<String> both = new TreeSet<>(first.checks());
        both.addAll(second.checks());
        return new Corrections.Change(first.place(), first.before(), second.after(), both);
    }

    private long errors(CheckInput input) {
        return checks.run(input).stream().filter(Finding::blocks).count();
    }

    private static String next(List<Finding> findings, Set<String> done) {
        List<String> open = new ArrayList<>(findings.stream()
                .filter(Finding::hasSafeFix)
                .map(Finding::check)
                .filter(check -> !done.contains(check))
                .distinct()
                .sorted(Comparator.comparingInt(SafeFixes::rank).thenComparing(Comparator.naturalOrder()))
                .toList());
        return open.isEmpty() ? "" : open.getFirst();
    }

    private static int rank(String check) {
        int rank = ORDER.indexOf(check);
        return rank < 0 ? ORDER.size() : rank;
    }
}
