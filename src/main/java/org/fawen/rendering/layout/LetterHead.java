package org.fawen.rendering.layout;

import org.fawen.rendering.OfficialDocument;

/** 信函格式 (GB/T 9704-2012 10.1): the organ 30 mm below the paper's edge, two double lines, number at the right. */
final class LetterHead {

    private static final double MM = TypeArea.MM;
    private static final double ORGAN_TOP = 30 * MM;
    private static final double LINE_LEFT = 20 * MM;
    private static final double LINE_WIDTH = 170 * MM;
    private static final double THICK = 2;
    private static final double THIN = 0.75;
    private static final double BETWEEN = 2.4;

    private final Canvas canvas;
    private final Composer composer;
    private final OfficialDocument document;
    private final Element section;

    LetterHead(Canvas canvas, Composer composer, OfficialDocument document, Element section) {
        this.canvas = canvas;
        this.composer = composer;
        this.document = document;
        this.section = section;
    }

    /** Returns the top of the title. */
    double draw() {
        var general = new Heads(canvas, composer, document, section);
        var foot = new Masthead(canvas, composer, section).organs(general.organs(), "", ORGAN_TOP);
        var line = foot + 4 * MM;
        red(line + THICK / 2, THICK);
        red(line + THICK + BETWEEN, THIN);
        var below = line + THICK + BETWEEN + TypeArea.BODY * 7 / 8;
        general.urgency(below);
        canvas.rightAligned(general.numberLine(), TypeArea.RIGHT, below, TypeArea.BODY, section.add("P"));
        var bottom = TypeArea.PAGE_HEIGHT - 20 * MM;
        red(bottom - BETWEEN - THICK, THIN);
        red(bottom - THICK / 2, THICK);
        return below + TypeArea.BODY + 2 * TypeArea.PITCH;
    }

    private void red(double y, double thickness) {
        canvas.rule(LINE_LEFT, y, LINE_LEFT + LINE_WIDTH, y, thickness, Ink.RED);
    }
}
