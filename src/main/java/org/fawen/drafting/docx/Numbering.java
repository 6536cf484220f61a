package org.fawen.drafting.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Computes the automatic numbers of a document: they are printed, but stand nowhere in its text. */
final class Numbering {

    private static final int LEVELS = 9;
    private static final int LARGEST = 30_000;

    /**
     * One level of a numbering.
     *
     * @param text with %1 to %9 where the numbers of the levels go
     */
    private record Level(int start, String format, String text, boolean legal) {}

    /** Overrides where a use of a numbering begins anew. */
    private record Use(String definition, Map<Integer, Integer> starts) {}

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** @param part {@code numbering.xml}; none leaves every paragraph without a number */
    static Numbering of(byte @Nullable [] part) throws XMLStreamException {
        var numbering = new Numbering();
        if (part != null) {
            XmlPart.read(part, numbering::read);
        }
        return numbering;
    }

    private void read(XmlPart xml) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "abstractNum" -> definition(xml);
                case "num" -> use(xml);
                default -> xml.skip();
            }
        });
    }

    private void definition(XmlPart xml) throws XMLStreamException {
        var levels = new HashMap<Integer, Level>();
        var id = String.valueOf(xml.attribute("abstractNumId"));
        xml.children(name -> {
            if (name.equals("lvl")) {
                var depth = depth(xml.attribute("ilvl"));
                levels.put(depth, level(xml));
            } else {
                xml.skip();
            }
        });
        definitions.put(id, levels);
    }

    private static int depth(@Nullable String ilvl) {
        return ilvl != null && ilvl.matches("[0-8]") ? Integer.parseInt(ilvl) : 0;
    }

    private static Level level(XmlPart xml) throws XMLStreamException {
        var start = new int[] {0};
        var format = new String[] {"decimal", ""};
        var legal = new boolean[1];
        xml.children(name -> {
            switch (name) {
                case "start" -> start[0] = xml.number(0, LARGEST);
                case "numFmt" -> format[0] = xml.value();
                case "lvlText" -> format[1] = xml.value();
                case "isLgl" -> legal[0] = xml.isOn();
                default -> {}
            }
            xml.skip();
        });
        return new Level(start[0], format[0], format[1], legal[0]);
    }

    private void use(XmlPart xml) throws XMLStreamException {
        var id = String.valueOf(xml.attribute("numId"));
        var definition = new String[] {""};
        var starts = new HashMap<Integer, Integer>();
        xml.children(name -> {
            switch (name) {
                case "abstractNumId" -> {
                    definition[0] = xml.value();
                    xml.skip();
                }
                case "lvlOverride" -> {
                    var depth = depth(xml.attribute("ilvl"));
                    xml.children(inner -> {
                        if (inner.equals("startOverride")) {
                            starts.put(depth, xml.number(0, LARGEST));
                        }
                        xml.skip();
                    });
                }
                default -> xml.skip();
            }
        });
        uses.put(id, new Use(definition[0], starts));
    }

    /**
     * The number of the next paragraph; empty when it has none, • for every bullet.
     *
     * @param depth 0 to 8
     */
    String next(@Nullable String numId, int depth) {
        var use = numId == null ? null : uses.get(numId);
        var levels = use == null ? null : definitions.get(use.definition());
        var level = levels == null ? null : levels.get(depth);
        if (numId == null || use == null || levels == null || level == null) {
            return "";
        }
        var counts = counters.computeIfAbsent(use.definition(), definition -> new int[LEVELS]);
        if (begun.add(numId)) {
            use.starts().forEach((at, start) -> counts[at] = 0);
        }
        var start = use.starts().getOrDefault(depth, level.start());
        counts[depth] = counts[depth] == 0 ? Math.max(1, start) : Math.min(LARGEST, counts[depth] + 1);
        for (var deeper = depth + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return level.format().equals("bullet") ? DocxLine.BULLET : printed(level, levels, counts, depth);
    }

    private static String printed(Level level, Map<Integer, Level> levels, int[] counts, int depth) {
        var text = level.text();
        for (var at = 0; at <= depth; at++) {
            var above = levels.getOrDefault(at, level);
            var number = counts[at] == 0 ? Math.max(1, above.start()) : counts[at];
            var format = level.legal() ? "decimal" : above.format();
            text = text.replace("%" + (at + 1), NumberFormat.of(format, number));
        }
        return text.strip();
    }
}
