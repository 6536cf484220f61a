package org.fawen.drafting.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.fawen.drafting.docx.Losses.Kind;
import org.fawen.drafting.docx.Losses.Loss;

/**
 * A DOCX file as lines, and what of it is not in them. Reads Word's and WPS's files with bounds on time and memory: it
 * never opens an address, never resolves an entity, keeps 32 MB at most, and ends in lines or in {@link Unreadable}.
 *
 * @param lines paragraphs and tables, in order
 */
public record Docx(List<DocxLine> lines, List<Loss> losses) {

    /** Bytes; larger files are pictures with text around them. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int MOST_LINES = 20_000;

    public Docx {
        lines = List.copyOf(lines);
        losses = List.copyOf(losses);
    }

    /** @throws Unreadable with a sentence that names the way out */
    public static Docx read(byte[] file) {
        if (file.length > LARGEST) {
            throw Unreadable.tooLarge();
        }
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Unreadable.oldOrLocked();
        }
        if (!begins(file, 'P', 'K', 3, 4)) {
            throw Unreadable.notDocx();
        }
        var parts = ZipParts.of(file);
        try {
            return read(parts);
        } catch (Unreadable refused) {
            throw refused;
        } catch (XMLStreamException | RuntimeException | StackOverflowError broken) {
            // The JDK's parser answers some broken files with exceptions of its own kind.
            throw Unreadable.broken(broken);
        }
    }

    private static boolean begins(byte[] file, int... first) {
        for (var i = 0; i < first.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static Docx read(ZipParts parts) throws XMLStreamException {
        var document = parts.find("word/document.xml").orElseThrow(Unreadable::notDocx);
        var losses = new Losses();
        var paragraphs = new Paragraphs(
                Styles.of(parts.find("word/styles.xml").orElse(null)),
                Numbering.of(parts.find("word/numbering.xml").orElse(null)),
                losses);
        var lines = new ArrayList<DocxLine>();
        var blocks = new Blocks(paragraphs, new Tables(paragraphs, losses), losses, lines);
        XmlPart.read(
                document,
                xml -> xml.children(name -> {
                    if (name.equals("body")) {
                        blocks.read(xml);
                    } else {
                        xml.skip();
                    }
                }));
        asides(parts, losses);
        return new Docx(lines, losses.all());
    }

    /** What stands in parts of its own. */
    private static void asides(ZipParts parts, Losses losses) throws XMLStreamException {
        for (var name : parts.names()) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith("vbaproject.bin")) {
                losses.add(Kind.MACROS);
            } else if (lower.equals("word/comments.xml")) {
                each(parts, name, "comment", losses, Kind.COMMENTS);
            } else if (lower.matches("word/(header|footer)\\d*\\.xml")) {
                header(parts, name, losses);
            } else if (lower.matches("word/(footnotes|endnotes)\\.xml")) {
                each(parts, name, lower.contains("foot") ? "footnote" : "endnote", losses, Kind.FOOTNOTES);
            }
        }
    }

    private static void each(ZipParts parts, String part, String element, Losses losses, Kind kind)
            throws XMLStreamException {
        var bytes = parts.find(part);
        if (bytes.isEmpty()) {
            return;
        }
        XmlPart.read(
                bytes.get(),
                xml -> xml.children(name -> {
                    if (name.equals(element)) {
                        var author = xml.attribute("author");
                        var words = xml.text();
                        losses.add(kind, author == null || words.isBlank() ? words : author + "：" + words);
                    } else {
                        xml.skip();
                    }
                }));
    }

    /** Page numbers alone are no loss. */
    private static void header(ZipParts parts, String part, Losses losses) throws XMLStreamException {
        var bytes = parts.find(part);
        if (bytes.isEmpty()) {
            return;
        }
        var words = new StringBuilder();
        XmlPart.read(bytes.get(), xml -> words.append(xml.text()));
        if (words.toString().matches("(?s).*\\p{IsHan}.*")) {
            losses.add(Kind.HEADERS, words.toString());
        }
    }

    /** Reads what stands in the body, whatever is wrapped around it. */
    private record Blocks(Paragraphs paragraphs, Tables tables, Losses losses, List<DocxLine> lines) {

        void read(XmlPart xml) throws XMLStreamException {
            xml.children(name -> {
                switch (name) {
                    case "p" -> lines.addAll(paragraphs.read(xml));
                    case "tbl" -> lines.add(tables.read(xml));
                    case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "AlternateContent", "Choice" ->
                        read(xml);
                    case "del", "moveFrom" -> losses.add(Kind.DELETIONS, xml.text());
                    default -> xml.skip();
                }
                if (lines.size() > MOST_LINES) {
                    throw Unreadable.tooLarge();
                }
            });
        }
    }
}
