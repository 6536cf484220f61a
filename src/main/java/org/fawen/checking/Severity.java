package org.fawen.checking;

/** What a finding asks of the drafter; the words on screen are 必须改, 建议改 and 提示. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
