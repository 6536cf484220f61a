package org.fawen.notice;

/** How a document is sealed. */
public enum SealMode {
    /** 电子印章. */
    ELECTRONIC,
    /** 实物印章, on paper. */
    PHYSICAL
}
