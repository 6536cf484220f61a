package org.fawen.drafting;

import java.util.Map;

/**
 * What the drafter states when sending a text on its way.
 *
 * @param unclassified ☑ 本件不涉密，可在本系统办理; without it nothing leaves the draft
 * @param reason 行文理由 (条例 第13条)
 * @param basis 行文依据 (条例 第13条)
 * @param explanations for each warning (建议改) that stays, by check id, why
 */
public record Submission(boolean unclassified, String reason, String basis, Map<String, String> explanations) {}
