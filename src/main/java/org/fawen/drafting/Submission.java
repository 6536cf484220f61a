package org.fawen.drafting;

import java.util.Map;
import org.fawen.workflow.ResubmitMode;
import org.jspecify.annotations.Nullable;

/**
 * What the drafter states when sending a text on its way.
 *
 * @param unclassified ☑ 本件不涉密，可在本系统办理; without it nothing leaves the draft
 * @param reason 行文理由 (条例 第13条)
 * @param basis 行文依据 (条例 第13条)
 * @param explanations for each warning (建议改) that stays, by check id, why
 * @param mode how a returned notice goes on; none for the usual way
 * @param unchanged why a returned text was not changed; needed when it was not
 */
public record Submission(
        boolean unclassified,
        String reason,
        String basis,
        Map<String, String> explanations,
        @Nullable ResubmitMode mode,
        String unchanged) {

    public Submission(boolean unclassified, String reason, String basis, Map<String, String> explanations) {
        this(unclassified, reason, basis, explanations, null, "");
    }

    /** What a drafter is proposed the first time: the template's reason and basis, where there is one. */
    static Submission proposed(@Nullable DraftTemplate template) {
        return template == null
                ? new Submission(false, "", "", Map.of())
                : new Submission(false, template.reason(), template.basis(), Map.of());
    }
}
