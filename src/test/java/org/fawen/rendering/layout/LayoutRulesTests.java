package org.fawen.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;
import org.fawen.notice.Channel;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.RandomDocuments;
import org.fawen.rendering.Remark;
import org.fawen.rendering.fonts.FontSet;
import org.junit.jupiter.api.Test;

/** Holds thousands of generated documents to the rules of lines and pages. */
class LayoutRulesTests {

    private static final FontSet FONTS = FontSet.read(Path.of("fonts"));
    private static final int DOCUMENTS = Boolean.getBoolean("fawen.long") ? 20_000 : 2_000;
    private static final double HAIR = 0.1;

    /** Everything of one element on one baseline. */
    private record Set(
            Element element, double baseline, double left, double right, String text, int ink, boolean turned) {

        Sheet sheet() {
            return Sheet.of(turned);
        }

        Set plus(String more, double until) {
            return new Set(element, baseline, left, until, text + more, ink, turned);
        }

        boolean isRunning() {
            return element.role().matches("P|H[2-5]|LBody");
        }
    }

    private final TreeMap<String, Integer> faults = new TreeMap<>();
    private final TreeMap<String, String> examples = new TreeMap<>();
    private int lines;

    @Test
    void keepsTheRulesOfLinesAndPagesInEveryDocument() {
        var pages = 0;
        for (var seed = 0; seed < DOCUMENTS; seed++) {
            var document = RandomDocuments.of(seed);
            var list = Layout.of(document, FONTS);
            pages += list.pages().size();
            for (var page : list.pages()) {
                check("document " + seed + " page " + list.pages().indexOf(page), document, page);
            }
            checkEnds(seed, list);
            checkFlush(seed, list);
        }

        assertThat(faults).as("%d pages, %d lines; %s", pages, lines, examples).isEmpty();
        assertThat(pages).isGreaterThan(DOCUMENTS * 2);
    }

    private void check(String where, OfficialDocument document, Page page) {
        var sets = sets(page);
        var running = new ArrayList<Set>();
        for (var set : sets) {
            lines++;
            var first = set.text().codePointAt(0);
            var last = set.text().codePointBefore(set.text().length());
            fault(!Marks.mayStart(first), "forbidden at line start", where, set.text());
            fault(!Marks.mayEnd(last), "forbidden at line end", where, set.text());
            fault(
                    set.right() > TypeArea.LEFT + set.sheet().width() + HAIR,
                    "right of the type area",
                    where,
                    set.text());
            fault(set.left() < TypeArea.LEFT - HAIR, "left of the type area", where, set.text());
            fault(set.baseline() > set.sheet().bottom() + HAIR, "below the type area", where, set.text());
            fault(
                    !set.element().role().startsWith("T")
                            && set.text().indexOf('　') < 0
                            && han(set.text()) > TypeArea.COLUMNS,
                    "more than 28 characters",
                    where,
                    set.text());
            if (set.isRunning() && set.ink() != Ink.RED) {
                running.add(set);
            }
        }
        var signature =
                running.stream().filter(set -> isSignature(document, set)).toList();
        var text = running.stream().filter(set -> !isSignature(document, set)).toList();
        fault(!signature.isEmpty() && text.isEmpty(), "signature alone", where, "");
        var foot = running.stream().max(Comparator.comparingDouble(Set::baseline));
        fault(
                foot.isPresent() && foot.get().element().role().startsWith("H") && !hasTable(page),
                "heading at the foot",
                where,
                foot.map(Set::text).orElse(""));
    }

    /** All lines of a paragraph but the last end at the right margin, or a character before it in the 版记. */
    private void checkFlush(int seed, DisplayList list) {
        var paragraphs = new IdentityHashMap<Element, List<Set>>();
        for (var page : list.pages()) {
            for (var set : sets(page)) {
                if (set.element().role().matches("P|LBody") && set.ink() == Ink.BLACK) {
                    paragraphs
                            .computeIfAbsent(set.element(), element -> new ArrayList<>())
                            .add(set);
                }
            }
        }
        for (var paragraph : paragraphs.values()) {
            for (var set : paragraph.subList(0, paragraph.size() - 1)) {
                var missing = TypeArea.RIGHT - set.right();
                var aligned = Math.abs(missing) < HAIR || Math.abs(missing - TypeArea.SMALL) < HAIR;
                var printing = set.text().endsWith("办公室");
                fault(!aligned && !printing, "not flush", "document " + seed, set.text() + " " + missing);
            }
        }
    }

    /** The last face is an even one where a 版记 closes the document. */
    private void checkEnds(int seed, DisplayList list) {
        var last = list.structure().children().getLast();
        var hasImprint = list.structure().children().size() > 1
                && list.pages().getLast().ops().stream()
                        .anyMatch(op -> op instanceof Op.Rule rule
                                && rule.ink() == Ink.BLACK
                                && rule.y1() > TypeArea.BOTTOM - 1
                                && rule.x2() - rule.x1() > TypeArea.WIDTH - 1
                                && rule.thickness() > 0.9);
        fault(hasImprint && list.pages().size() % 2 == 1, "last face not even", "document " + seed, last.role());
        list.remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.FORCED_BREAK)
                .forEach(remark -> fault(true, "forced break", "document " + seed, remark.words()));
    }

    private static boolean isSignature(OfficialDocument document, Set set) {
        return set.ink() == Ink.BLACK
                        && document.channel() != Channel.MINUTES
                        && document.content().issuers().contains(set.text())
                || set.text().equals("2026年9月8日")
                || set.text().equals("（此件公开发布）");
    }

    private static boolean hasTable(Page page) {
        return page.ops().stream()
                .anyMatch(op -> op.element() != null && op.element().role().startsWith("T"));
    }

    private static long han(String text) {
        return text.codePoints().filter(Character::isIdeographic).count();
    }

    private static List<Set> sets(Page page) {
        var sets = new ArrayList<Set>();
        for (var op : page.ops()) {
            if (!(op instanceof Op.Glyphs glyphs) || glyphs.element() == null) {
                continue;
            }
            var left = glyphs.turned() ? TypeArea.LEFT + TypeArea.BOTTOM - glyphs.baseline() : glyphs.x();
            var baseline = glyphs.turned() ? TypeArea.TOP + glyphs.x() - TypeArea.LEFT : glyphs.baseline();
            var right = left + glyphs.width();
            var previous = sets.isEmpty() ? null : sets.getLast();
            if (previous != null
                    && previous.element() == glyphs.element()
                    && Math.abs(previous.baseline() - baseline) < HAIR
                    && Math.abs(previous.right() - left) < TypeArea.BODY) {
                sets.set(sets.size() - 1, previous.plus(glyphs.text(), right));
            } else {
                sets.add(
                        new Set(glyphs.element(), baseline, left, right, glyphs.text(), glyphs.ink(), glyphs.turned()));
            }
        }
        return sets;
    }

    private void fault(boolean happened, String kind, String where, String what) {
        if (happened) {
            faults.merge(kind, 1, Integer::sum);
            examples.putIfAbsent(kind, where + ": " + what);
        }
    }
}
