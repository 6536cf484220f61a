package org.fawen.rendering.docx;

/** Fonts as Chinese offices have them installed; a DOCX embeds none. */
enum DocxFont {
    FANGSONG("仿宋_GB2312"),
    KAI("楷体_GB2312"),
    HEI("黑体"),
    XIAOBIAOSONG("方正小标宋简体"),
    SONG("宋体");

    private final String installed;

    DocxFont(String installed) {
        this.installed = installed;
    }

    String installed() {
        return installed;
    }

    static DocxFont ofHeading(int level) {
        return switch (level) {
            case 1 -> HEI;
            case 2 -> KAI;
            default -> FANGSONG;
        };
    }
}
