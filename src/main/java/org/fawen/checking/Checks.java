package org.fawen.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The text checks: a pure function from an input to its findings. Instances do not change and may be shared. */
public final class Checks {

    private static final Checks STANDARD = new Checks(all());

    private final Map<String, Check> checks;

    private Checks(Map<String, Check> checks) {
        this.checks = Map.copyOf(checks);
    }

    /** All rules as the design sets them. */
    public static Checks standard() {
        return STANDARD;
    }

    /** The rules that are on, family by family. */
    public List<Rule> rules() {
        return all().keySet().stream()
                .filter(checks::containsKey)
                .map(id -> check(id).rule())
                .toList();
    }

    /**
     * The same checks without some rules of usage.
     *
     * @throws IllegalArgumentException for an unknown id, or a rule of law or standard, which stays on
     */
    public Checks without(Set<String> ids) {
        Map<String, Check> remaining = new HashMap<>(checks);
        ids.forEach(id -> remaining.remove(switchable(id).rule().id()));
        return new Checks(remaining);
    }

    /**
     * One check alone, of whatever level, for a look at what it would find.
     *
     * @throws IllegalArgumentException for an unknown id
     */
    public Checks only(String id) {
        return new Checks(Map.of(id, check(id)));
    }

    /**
     * The same checks with a rule of usage lowered.
     *
     * @throws IllegalArgumentException for an unknown id, a rule of law or standard, or a higher severity
     */
    public Checks lowering(String id, Severity severity) {
        Check check = switchable(id);
        if (severity.compareTo(check.rule().severity()) < 0) {
            throw new IllegalArgumentException("Rule " + id + " may be lowered, not raised to " + severity);
        }
        Map<String, Check> changed = new HashMap<>(checks);
        changed.put(id, new Check(check.rule().lowered(severity), check.scan()));
        return new Checks(changed);
    }

    /** Findings in reading order: front fields first, then the body; at one offset the more specific id first. */
    public List<Finding> run(CheckInput input) {
        Draft draft = Draft.of(input);
        List<Finding> found = new ArrayList<>();
        for (Check check : checks.values()) {
            Report report = new Report(check.rule());
            check.scan().scan(draft, report);
            found.addAll(report.findings());
        }
        found.sort(order(draft));
        return Overlaps.resolve(found);
    }

    /** Applies all safe fixes (全部修正) and says what has changed; the input itself stays. */
    public Corrections correct(CheckInput input) {
        return new SafeFixes(this).apply(input, rule -> true);
    }

    /** Applies the safe fixes that may be recorded as 文字更正; see {@link Corrections#isWordingOnly()}. */
    public Corrections correctWording(CheckInput input) {
        return new SafeFixes(this).apply(input, Corrections::isWordingOnly);
    }

    /** Applies the safe fixes of some rules only, as the importer does with PUN-01 and NUM-01b. */
    public Corrections correct(CheckInput input, Set<String> ids) {
        return new SafeFixes(this).apply(input, ids::contains);
    }

    /** Applies the safe fix of one finding; changes nothing where the input has no such finding. */
    public Corrections correct(CheckInput input, Finding finding) {
        return new SafeFixes(this).apply(input, finding);
    }

    /**
     * The text of one place with the safe fixes of its findings applied; what overlaps an earlier fix waits for the
     * next run.
     */
    public static String applySafeFixes(String text, Place place, List<Finding> findings) {
        return SafeFixes.apply(text, place, findings);
    }

    private Check check(String id) {
        Check check = checks.get(id);
        if (check == null) {
            throw new IllegalArgumentException("There is no rule " + id);
        }
        return check;
    }

    private Check switchable(String id) {
        Check check = check(id);
        if (!check.rule().level().maySwitchOff()) {
            throw new IllegalArgumentException("Rule " + id + " comes from law or standard and stays on");
        }
        return check;
    }

    private static Comparator<Finding> order(Draft draft) {
        Map<Place, Integer> places = new HashMap<>();
        draft.body().forEach(piece -> places.put(piece.place(), places.size()));
        return Comparator.<Finding>comparingInt(finding -> rank(finding.place(), places))
                .thenComparingInt(Finding::start)
                .thenComparingInt(finding -> Overlaps.family(finding.check()))
                .thenComparing(Finding::check)
                .thenComparingInt(Finding::end);
    }

    private static int rank(Place place, Map<Place, Integer> body) {
        int bodyAt = Place.Field.BODY.ordinal() * 1000;
        return switch (place) {
            case Place.InField(Place.Field field, int piece) ->
                field.ordinal() * 1000 + Math.min(piece, 999) + (field.ordinal() * 1000 > bodyAt ? body.size() : 0);
            case Place.InBlock block -> bodyAt + body.getOrDefault(block, 0);
        };
    }

    private static Map<String, Check> all() {
        Map<String, Check> checks = new LinkedHashMap<>();
        Stream.of(
                        TitleChecks.ALL,
                        NumberChecks.ALL,
                        AddresseeChecks.ALL,
                        StructureChecks.ALL,
                        DateChecks.ALL,
                        SignatureChecks.ALL,
                        AttachmentChecks.ALL,
                        PunctuationChecks.ALL,
                        NumeralChecks.ALL,
                        WordingChecks.ALL,
                        TypingChecks.ALL,
                        HygieneChecks.ALL,
                        SecurityChecks.ALL,
                        ReferenceChecks.ALL)
                .flatMap(List::stream)
                .forEach(check -> checks.put(check.rule().id(), check));
        return checks;
    }
}
