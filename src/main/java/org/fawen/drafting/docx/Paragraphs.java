package org.fawen.drafting.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.fawen.notice.content.Run;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs: words with their weight, tracked insertions taken, everything else reported. */
final class Paragraphs {

    private static final int MOST_CHARACTERS = 2_000_000;

    private final Styles styles;
    private final Numbering numbering;
    private final Losses losses;
    private final Drawings drawings;
    private int characters;

    Paragraphs(Styles styles, Numbering numbering, Losses losses) {
        this.styles = styles;
        this.numbering = numbering;
        this.losses = losses;
        this.drawings = new Drawings(losses);
    }

    /** The words of one paragraph while they are read. */
    private static final class Collected {

        private final Formatting formatting = new Formatting();
        private final List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        private final Lead lead = new Lead();
        /** The fields that are open: whether their result has begun; their instructions are no text. */
        private final Deque<Boolean> fields = new ArrayDeque<>();

        private @Nullable StringBuilder inserted;

        void add(String words, boolean strong, @Nullable String font) {
            if (fields.contains(false)) {
                return;
            }
            if (inserted != null) {
                inserted.append(words);
            }
            lines.getLast().add(new Run.Text(words, strong));
            lead.add(words, font);
        }

        void breakLine() {
            lines.add(new ArrayList<>());
        }
    }

    /** Reads a paragraph and leaves it; several lines where it has line breaks. */
    List<DocxLine.Words> read(XmlPart xml) throws XMLStreamException {
        var collected = new Collected();
        inline(xml, collected);
        var formatting = collected.formatting;
        var numId = formatting.numId == null ? styles.numId(formatting.style) : formatting.numId;
        var depth = formatting.depth == null ? styles.depth(formatting.style) : formatting.depth;
        var hasWords = collected.lines.stream().flatMap(List::stream).anyMatch(Paragraphs::isInk);
        // Word numbers empty paragraphs too, but nobody reads them.
        var number = hasWords ? numbering.next(numId, depth) : "";
        if (!number.isEmpty()) {
            losses.add(Losses.Kind.NUMBERS);
        }
        var level = formatting.outline == null
                ? styles.level(formatting.style)
                : formatting.outline < 9 ? formatting.outline + 1 : 0;
        var list = number.isEmpty() ? null : numId + "/" + depth;
        var lines = new ArrayList<DocxLine.Words>();
        for (var runs : collected.lines) {
            lines.add(
                    lines.isEmpty()
                            ? new DocxLine.Words(number, runs, level, list, collected.lead.differs())
                            : new DocxLine.Words("", runs, 0, null, false));
        }
        return lines;
    }

    private static boolean isInk(Run run) {
        return run instanceof Run.Text text && !text.text().isBlank();
    }

    private void inline(XmlPart xml, Collected collected) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "pPr" -> collected.formatting.paragraph(xml);
                case "r" -> run(xml, collected);
                case "hyperlink" -> {
                    losses.add(Losses.Kind.LINKS);
                    inline(xml, collected);
                }
                case "ins", "moveTo" -> inserted(xml, collected);
                case "del", "moveFrom" -> losses.add(Losses.Kind.DELETIONS, xml.text());
                case "smartTag", "sdt", "sdtContent", "fldSimple", "bdo", "dir", "customXml", "Choice" ->
                    inline(xml, collected);
                case "AlternateContent" -> inline(xml, collected);
                case "oMath", "oMathPara" -> losses.add(Losses.Kind.FORMULAS, xml.text());
                default -> xml.skip();
            }
        });
    }

    private void inserted(XmlPart xml, Collected collected) throws XMLStreamException {
        var outer = collected.inserted;
        var words = outer == null ? new StringBuilder() : outer;
        collected.inserted = words;
        inline(xml, collected);
        collected.inserted = outer;
        if (outer == null) {
            losses.add(Losses.Kind.INSERTIONS, words.toString());
        }
    }

    private void run(XmlPart xml, Collected collected) throws XMLStreamException {
        var said = new Formatting();
        xml.children(name -> {
            switch (name) {
                case "rPr" -> said.run(xml);
                case "t" -> words(xml.text(), said, collected);
                case "tab" -> {
                    words(" ", said, collected);
                    xml.skip();
                }
                case "br", "cr" -> {
                    var type = xml.attribute("type");
                    if (type == null || type.equals("textWrapping")) {
                        collected.breakLine();
                    }
                    xml.skip();
                }
                case "noBreakHyphen" -> {
                    words("-", said, collected);
                    xml.skip();
                }
                case "sym" -> {
                    words("□", said, collected);
                    xml.skip();
                }
                case "fldChar" -> {
                    field(String.valueOf(xml.attribute("fldCharType")), collected);
                    xml.skip();
                }
                case "ruby" -> ruby(xml, said, collected);
                case "drawing", "pict", "object" -> drawings.read(name, xml);
                case "AlternateContent" -> alternative(xml);
                default -> xml.skip();
            }
        });
    }

    /** Newer readers are offered one thing, older ones the same in another form. */
    private void alternative(XmlPart xml) throws XMLStreamException {
        xml.children(name -> {
            if (name.equals("Choice")) {
                xml.children(inner -> drawings.read(inner, xml));
            } else {
                xml.skip();
            }
        });
    }

    private void ruby(XmlPart xml, Formatting said, Collected collected) throws XMLStreamException {
        xml.children(name -> {
            if (name.equals("rubyBase")) {
                words(xml.text(), said, collected);
            } else {
                xml.skip();
            }
        });
    }

    private static void field(String type, Collected collected) {
        switch (type) {
            case "begin" -> collected.fields.push(false);
            case "separate" -> {
                collected.fields.poll();
                collected.fields.push(true);
            }
            case "end" -> collected.fields.poll();
            default -> {}
        }
    }

    private void words(String words, Formatting said, Collected collected) {
        if (said.hidden) {
            losses.add(Losses.Kind.HIDDEN, words);
            return;
        }
        characters += words.length();
        if (characters > MOST_CHARACTERS) {
            throw Unreadable.tooLarge();
        }
        var strong =
                said.bold != null ? said.bold : styles.isBold(said.style) || styles.isBold(collected.formatting.style);
        collected.add(words, strong, said.font);
    }
}
