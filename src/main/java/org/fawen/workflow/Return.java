package org.fawen.workflow;

import org.fawen.notice.Step;

/**
 * What is wished with a return (退回修改).
 *
 * @param target {@link Step#DRAFT}, or an earlier step of review that the notice has passed
 * @param restart 重新走流程: whether everybody has to act again once the text is changed
 */
public record Return(String reason, Step target, boolean restart) {

    /** The usual one: to the drafter, who may send it straight back. */
    public static Return toDrafter(String reason) {
        return new Return(reason, Step.DRAFT, false);
    }
}
