package org.fawen.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Collects what one check finds; each entry is described step by step and then added. */
final class Report {

    private final Rule rule;
    private final List<Finding> findings = new ArrayList<>();

    Report(Rule rule) {
        this.rule = rule;
    }

    List<Finding> findings() {
        return findings;
    }

    /** A finding on the range of a match. */
    Entry on(Piece piece, MatchResult match) {
        return on(piece, match.start(), match.end());
    }

    /** A finding on the range of a group. */
    Entry on(Piece piece, MatchResult match, int group) {
        return on(piece, match.start(group), match.end(group));
    }

    Entry on(Piece piece, int start, int end) {
        return new Entry(piece, start, end);
    }

    /** A finding on a whole piece. */
    Entry on(Piece piece) {
        return on(piece, 0, piece.text().length());
    }

    /** A finding on a field of which no text is shown. */
    Entry on(Place.Field field) {
        return on(Piece.missing(field));
    }

    /** A finding that is being described. */
    final class Entry {
        private final Piece piece;
        private final int start;
        private final int end;
        private Severity severity = rule.severity();
        private String variant = "";
        private List<String> arguments = List.of();
        private @Nullable Fix fix;

        private Entry(Piece piece, int start, int end) {
            this.piece = piece;
            this.start = start;
            this.end = end;
        }

        Entry as(Severity other) {
            // A unit that lowered the rule has lowered its exceptions, too.
            severity = other.compareTo(rule.severity()) > 0 ? other : severity;
            return this;
        }

        /** Chooses another message of the same rule. */
        Entry saying(String key) {
            variant = "." + key;
            return this;
        }

        /** The message's arguments from {1} on; {0} is the matched text. */
        Entry with(Object... values) {
            arguments = java.util.Arrays.stream(values).map(String::valueOf).toList();
            return this;
        }

        Entry fix(String replacement) {
            fix = new Fix(Fix.Kind.SAFE, replacement);
            return this;
        }

        Entry propose(String replacement) {
            fix = new Fix(Fix.Kind.ASSISTED, replacement);
            return this;
        }

        Entry cleanFile() {
            fix = new Fix(Fix.Kind.FILE, "");
            return this;
        }

        void add() {
            String matched = piece.text().substring(start, end);
            List<String> all = new ArrayList<>(List.of(matched));
            all.addAll(arguments);
            findings.add(new Finding(
                    rule.id(),
                    severity,
                    rule.level(),
                    piece.place(),
                    start,
                    end,
                    matched,
                    "checking." + rule.id() + variant,
                    all,
                    fix));
        }
    }
}
