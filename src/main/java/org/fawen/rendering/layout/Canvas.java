package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fawen.rendering.SealPlace;
import org.jspecify.annotations.Nullable;

/** The pages so far, the one that is being filled, and how far it is filled. */
final class Canvas {

    private final List<Page> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<SealPlace> seals = new ArrayList<>();
    private final Map<String, SetTable> tables = new LinkedHashMap<>();
    private Page page = new Page();
    /** The next free place, from the top of the type area. */
    private double cursor;
    /** Whether what is drawn is turned: positions are then those of the face as it is read. */
    private boolean turned;

    List<Page> pages() {
        return pages;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    List<SealPlace> seals() {
        return seals;
    }

    Map<String, SetTable> tables() {
        return tables;
    }

    /** Remembers how the table with this id was set. */
    void set(String table, SetTable form) {
        tables.put(table, form);
    }

    double cursor() {
        return cursor;
    }

    void moveTo(double y) {
        cursor = y;
    }

    void newPage() {
        newPage(Sheet.UPRIGHT);
    }

    void newPage(Sheet sheet) {
        page = new Page();
        pages.add(page);
        cursor = 0;
        turned = sheet.turned();
    }

    /** Draws on this page from now on. */
    void turnTo(int number) {
        page = pages.get(number);
        turned = false;
    }

    void bookmark(int level, String words, double top) {
        bookmarks.add(new Bookmark(level, words, pages.size() - 1, turned ? TypeArea.TOP : top));
    }

    void seal(String organ, double centreX, double centreY, double size) {
        seals.add(new SealPlace(organ, pages.size() - 1, centreX - size / 2, centreY - size / 2, size, null));
    }

    /** Room for the stamp with the signer's name. */
    void stamp(String organ, @Nullable String signer, double centreX, double centreY, double size) {
        seals.add(new SealPlace(organ, pages.size() - 1, centreX - size / 2, centreY - size / 2, size, signer));
    }

    void rule(double x1, double y1, double x2, double y2, double thickness, int ink) {
        page.draw(
                turned
                        ? new Op.Rule(across(y1), up(x1), across(y2), up(x2), thickness, ink)
                        : new Op.Rule(x1, y1, x2, y2, thickness, ink));
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
            var baseline = top + size * TypeArea.ASCENT;
            page.draw(new Op.Glyphs(
                    first.face(),
                    size,
                    turned ? across(baseline) : places[from],
                    turned ? up(places[from]) : baseline,
                    text.toString(),
                    advances,
                    first.ink(),
                    element,
                    turned));
            from = to;
        }
    }

    /** What is below on the turned face is at the right on the page. */
    private static double across(double y) {
        return TypeArea.LEFT + y - TypeArea.TOP;
    }

    /** What is at the right on the turned face is above on the page. */
    private static double up(double x) {
        return TypeArea.BOTTOM - (x - TypeArea.LEFT);
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
