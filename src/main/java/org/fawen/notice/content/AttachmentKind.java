package org.fawen.notice.content;

/** 随文印发 (its pages follow the text) or 仅供下载. */
public enum AttachmentKind {
    PRINT,
    DOWNLOAD
}
