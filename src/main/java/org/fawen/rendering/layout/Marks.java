package org.fawen.rendering.layout;

import java.util.BitSet;

/** Punctuation: what may not begin or end a line, and which marks have white to give. */
final class Marks {

    private static final BitSet NOT_AT_START = set("，。、；：？！）〕》〉】」』”’…—·％℃.,;:?!)]}%");
    private static final BitSet NOT_AT_END = set("（〔《〈【「『“‘([{");
    private static final BitSet CLOSING = set("，。、；：？！）〕》〉】」』”’");
    private static final BitSet OPENING = set("（〔《〈【「『“‘");
    private static final BitSet OTHER_WIDE = set("—…·×");
    /** Stay on the line of the number before them: 2026年, 第5条, 98%. */
    private static final BitSet COUNTERS = set("年月日时分秒号条款项章节届次个人名元％℃");
    /** A long Latin word may be broken after these. */
    private static final BitSet JOINTS = set("@./-_?&=#");

    private static final int FIRST_CJK = 0x2E80;

    private Marks() {}

    private static BitSet set(String characters) {
        var set = new BitSet();
        characters.codePoints().forEach(set::set);
        return set;
    }

    static boolean mayStart(int character) {
        return !NOT_AT_START.get(character);
    }

    static boolean mayEnd(int character) {
        return !NOT_AT_END.get(character);
    }

    /** Half a cell of white at the right. */
    static boolean isClosing(int character) {
        return CLOSING.get(character);
    }

    /** Half a cell of white at the left. */
    static boolean isOpening(int character) {
        return OPENING.get(character);
    }

    static boolean isCounter(int character) {
        return COUNTERS.get(character);
    }

    static boolean isJoint(int character) {
        return JOINTS.get(character);
    }

    /** —— and …… are one mark. */
    static boolean isTwin(int character) {
        return character == '—' || character == '…';
    }

    /** Whether a character fills a cell of the grid. */
    static boolean isWide(int character) {
        return character >= FIRST_CJK || isClosing(character) || isOpening(character) || OTHER_WIDE.get(character);
    }
}
