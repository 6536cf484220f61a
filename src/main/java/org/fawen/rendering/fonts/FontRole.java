package org.fawen.rendering.fonts;

/** What a typeface is for (GB/T 9704-2012 5.2.2 and 7): a site may give each role a font of its own. */
public enum FontRole {
    /** 仿宋, the body. */
    FANGSONG("fangsong", "FawenFangsong-Regular.ttf"),
    /** 楷体, headings of level 2 and the name of the 签发人. */
    KAI("kai", "FawenKai-Regular.ttf"),
    /** 黑体, headings of level 1, urgency, the word 附件. */
    HEI("hei", "FawenHei-Regular.ttf"),
    /** 小标宋, 发文机关标志 and title. */
    XIAOBIAOSONG("xiaobiaosong", "FawenXiaobiaosong-Bold.ttf"),
    /** 半角宋体, page numbers. */
    SONG_NUMBER("song-number", "FawenSongNumber-Regular.ttf"),
    /** Characters that none of the others has. */
    FALLBACK("fallback", "LXGWWenKai-Regular.ttf");

    private final String key;
    private final String shipped;

    FontRole(String key, String shipped) {
        this.key = key;
        this.shipped = shipped;
    }

    /** The name, without extension, of a site's own file for this role. */
    public String key() {
        return key;
    }

    String shipped() {
        return shipped;
    }
}
