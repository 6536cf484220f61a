package org.fawen.checking;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Applies safe fixes rule by rule in a fixed order; a fix that makes a new error is undone. */
final class SafeFixes {

    private static final List<String> ORDER = List.of(
            "TXT-02", "TYP-02", "PUN-01", "PUN-15", "PUN-14", "PUN-06", "PUN-07", "NB-01", "NB-02", "PUN-02", "NUM-01b",
            "NUM-02", "STR-03", "STR-04", "STR-11");
    private static final int MOST_PASSES = 5;

    private final Checks checks;

    SafeFixes(Checks checks) {
        this.checks = checks;
    }

    Corrections apply(CheckInput input, Predicate<String> wanted) {
        Map<Place, Corrections.Change> changes = new LinkedHashMap<>();
        State state = new State(input, checks.run(input));
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            State passed = pass(state, wanted, changes);
            if (passed.input().equals(state.input())) {
                break;
            }
            state = passed;
        }
        changes.values().removeIf(change -> change.before().equals(change.after()));
        return new Corrections(state.input(), List.copyOf(changes.values()));
    }

    /** One fix, as the reader chose it; nothing when the finding is not of this input. */
    Corrections apply(CheckInput input, Finding one) {
        if (!one.hasSafeFix() || !checks.run(input).contains(one)) {
            return new Corrections(input, List.of());
        }
        String before = InputText.at(input, one.place());
        String after = apply(before, one.place(), List.of(one));
        return new Corrections(
                InputText.replaced(input, one.place(), after),
                List.of(change(one.place(), before, after, one.check())));
    }

    /** Each rule once; a fix may open the way for a rule that had its turn, which comes again in the next pass. */
    private State pass(State before, Predicate<String> wanted, Map<Place, Corrections.Change> changes) {
        Set<String> done = new HashSet<>();
        State state = before;
        for (String rule = next(state, wanted, done); !rule.isEmpty(); rule = next(state, wanted, done)) {
            done.add(rule);
            state = fixed(state, rule, changes);
        }
        return state;
    }

    /** An input and what the checks say of it. */
    private record State(CheckInput input, List<Finding> findings) {
        long errors() {
            return findings.stream().filter(Finding::blocks).count();
        }
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

    private State fixed(State state, String rule, Map<Place, Corrections.Change> changes) {
        List<Place> places = state.findings().stream()
                .filter(finding -> finding.check().equals(rule) && finding.hasSafeFix())
                .map(Finding::place)
                .distinct()
                .toList();
        State all = with(state, rule, places);
        if (all.errors() <= state.errors()) {
            record(state, all, rule, places, changes);
            return all;
        }
        State current = state;
        for (Place place : places) {
            State one = with(current, rule, List.of(place));
            if (one.errors() <= current.errors()) {
                record(current, one, rule, List.of(place), changes);
                current = one;
            }
        }
        return current;
    }

    private State with(State state, String rule, List<Place> places) {
        List<Finding> ofRule = state.findings().stream()
                .filter(finding -> finding.check().equals(rule))
                .toList();
        CheckInput input = state.input();
        for (Place place : places) {
            input = InputText.replaced(input, place, apply(InputText.at(input, place), place, ofRule));
        }
        return new State(input, checks.run(input));
    }

    private static void record(
            State from, State to, String rule, List<Place> places, Map<Place, Corrections.Change> changes) {
        for (Place place : places) {
            String before = InputText.at(from.input(), place);
            String after = InputText.at(to.input(), place);
            changes.merge(place, change(place, before, after, rule), SafeFixes::merged);
        }
    }

    private static Corrections.Change change(Place place, String before, String after, String rule) {
        return new Corrections.Change(place, before, after, Set.of(rule));
    }

    private static Corrections.Change merged(Corrections.Change first, Corrections.Change second) {
        Set<String> both = new TreeSet<>(first.checks());
        both.addAll(second.checks());
        return new Corrections.Change(first.place(), first.before(), second.after(), both);
    }

    private static String next(State state, Predicate<String> wanted, Set<String> done) {
        return state.findings().stream()
                .filter(Finding::hasSafeFix)
                .map(Finding::check)
                .filter(check -> wanted.test(check) && !done.contains(check))
                .distinct()
                .min(Comparator.comparingInt(SafeFixes::rank).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static int rank(String check) {
        int rank = ORDER.indexOf(check);
        return rank < 0 ? ORDER.size() : rank;
    }
}
