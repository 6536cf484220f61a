package org.fawen.notice;

import java.util.Arrays;
import java.util.Locale;

/**
 * A step at which people act. Its key is the user task's id in {@code processes/}, the address below {@code /desk}, and
 * the message key {@code step.…}. The order is that of the way a notice takes; the last four
 * come after publication, when somebody asks for them.
 */
public enum Step {
    DRAFT,
    DEPARTMENT_REVIEW,
    COUNTERSIGN,
    OFFICE_REVIEW,
    LEGAL_REVIEW,
    MEETING,
    LEADER_REVIEW,
    SIGN_OFF,
    RECHECK,
    NUMBERING,
    SEALING,
    PUBLICATION_REVIEW,
    RELEASE,
    ARCHIVING,
    CORRECTION_CHECK,
    CORRECTION_SIGNING,
    STANDING_APPROVAL,
    TAKEDOWN_CHECK;

    /** @throws IllegalArgumentException when there is no such step */
    public static Step of(String key) {
        return Arrays.stream(values())
                .filter(step -> step.key().equals(key))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There is no step " + key));
    }

    /** Kebab-case word. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
