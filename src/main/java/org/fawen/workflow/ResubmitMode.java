package org.fawen.workflow;

/** How a returned notice goes on (domain §5.4). */
public enum ResubmitMode {
    /** 直接送回退件人: only whose opinion the change touched is asked before. */
    DIRECT,
    /** 重新走流程: all reviewers act again. */
    RESTART
}
