package org.fawen.checking;

import java.util.List;
import java.util.Set;

/**
 * The outcome of 全部修正.
 *
 * @param input the input with all safe fixes that were kept
 * @param changes what has changed, place by place, for one undoable step
 */
public record Corrections(CheckInput input, List<Change> changes) {

    private static final Set<String> WORDING_ONLY =
            Set.of("STR-03", "STR-04", "STR-11", "TXT-01", "TXT-02", "TYP-02", "TYP-04", "ADR-03", "NUM-01b");

    public Corrections {
        changes = List.copyOf(changes);
    }

    /**
     * Whether recheck may record the changes as 文字更正 without asking the signer: marks, numerals' form, levels' form
     * and code points only. A date is content, whatever its form.
     */
    public boolean isWordingOnly() {
        return changes.stream().flatMap(change -> change.checks().stream()).allMatch(Corrections::isWordingOnly);
    }

    static boolean isWordingOnly(String check) {
        return check.startsWith("PUN-") || check.startsWith("NB-") || WORDING_ONLY.contains(check);
    }

    /**
     * One text that has changed.
     *
     * @param after the new text; a line feed in it splits the paragraph there
     * @param checks ids of the rules whose fixes were applied
     */
    public record Change(Place place, String before, String after, Set<String> checks) {
        public Change {
            checks = Set.copyOf(checks);
        }
    }
}
