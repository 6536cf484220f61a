package org.fawen.rendering.layout;

/** Words that stand, in grey, where a fact is not known yet; nothing is ever invented. */
final class Missing {

    static final String NUMBER = "（登记时编号）";
    static final String DATE = "（登记时填日期）";
    static final String SIGNER = "（签发后填写）";
    static final String POST = "（签发人职务）";
    static final String STAMP = "（签名章）";
    static final String PRINTER = "（印发机关）";
    static final String PRINTING_DATE = "（印发日期）";
    static final String ISSUER = "（发文机关）";
    static final String ATTACHMENT_APART = "（附件另附）";
    static final String ATTACHMENT = "（附件文件未随文，此处留白）";

    private Missing() {}
}
