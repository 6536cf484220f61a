package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.List;
import org.fawen.rendering.SealPlace;
import org.jspecify.annotations.Nullable;

/** The pages so far, the one that is being filled, and how far it is filled. */
final class Canvas {

    private final List<Page> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<SealPlace> seals = new ArrayList<>();
    private Page page = new Page();
    /** The next free place, from the top of the type area. */
    private double cursor;

    List<Page> pages() {
        return pages;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    List<SealPlace> seals() {
        return seals;
    }

    double cursor() {
        return cursor;
    }

    void moveTo(double y) {
        cursor = y;
    }

    void newPage() {
        page = new Page();
        pages.add(page);
        cursor = 0;
    }

    /** Draws on this page from now on. */
    void turnTo(int number) {
        page = pages.get(number);
    }

    void bookmark(int level, String words, double top) {
        bookmarks.add(new Bookmark(level, words, pages.size() - 1, top));
    }

    void seal(String organ, double centreX, double centreY, double size) {
        seals.add(new SealPlace(organ, pages.size() - 1, centreX - size / 2, centreY - size / 2, size));
    }

    void rule(double x1, double y1, double x2, double y2, double thickness, int ink) {
        page.draw(new Op.Rule(x1, y1, x2, y2, thickness, ink));
    }

    void horizontal(double y, double thickness, int ink) {
        rule(TypeArea.LEFT, y, TypeArea.RIGHT, y, thickness, ink);
    }

    void inset(double x, double y, double width, double height, AttachedPage attached, Element element) {
        page.draw(new Op.Inset(x, y, width, height, attached, element));
    }

    /** @param top of the characters' boxes, from the top of the page */
    void text(Line line, double x, double top, double size, @Nullable Element element) {
        var glyphs = line.glyphs();
        var places = places(line, x);
        for (var from = 0; from < glyphs.size(); ) {
            var first = glyphs.get(from);
            var text = new StringBuilder();
            var to = from;
            while (to < glyphs.size()
                    && glyphs.get(to).face() == first.face()
                    && glyphs.get(to).ink() == first.ink()) {
                text.appendCodePoint(glyphs.get(to++).codePoint());
            }
            var advances = new double[to - from];
            for (var i = from; i < to; i++) {
                advances[i - from] = places[i + 1] - places[i];
            }
            page.draw(new Op.Glyphs(
                    first.face(),
                    size,
                    places[from],
                    top + size * TypeArea.ASCENT,
                    text.toString(),
                    advances,
                    first.ink(),
                    element));
            from = to;
        }
    }

    void centred(Line line, double top, double size, @Nullable Element element) {
        text(line, TypeArea.LEFT + (TypeArea.WIDTH - line.width()) / 2, top, size, element);
    }

    /** @param right where the line ends */
    void rightAligned(Line line, double right, double top, double size, @Nullable Element element) {
        text(line, right - line.width(), top, size, element);
    }

    private static double[] places(Line line, double x) {
        var places = new double[line.glyphs().size() + 1];
        var box = x;
        for (var i = 0; i < line.glyphs().size(); i++) {
            places[i] = box + line.glyphs().get(i).lead();
            box += line.advances()[i];
        }
        places[line.glyphs().size()] = box;
        return places;
    }
}
