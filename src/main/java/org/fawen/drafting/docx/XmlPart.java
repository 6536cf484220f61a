package org.fawen.drafting.docx;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One part, read from front to back. Neither a document type nor an entity of its own is allowed in it. */
final class XmlPart {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 200;

    private final XMLStreamReader reader;
    private int depth;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Told of an element; leaves it by {@link #children}, {@link #text} or {@link #skip}. */
    @FunctionalInterface
    interface Child {
        void element(String name) throws XMLStreamException;
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else lies on the class path.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Reads the children of the part's root. */
    static void read(byte[] bytes, Reading reading) throws XMLStreamException {
        var reader = FACTORY.createXMLStreamReader(decoded(bytes));
        try {
            var part = new XmlPart(reader);
            part.toRoot();
            reading.of(part);
        } finally {
            reader.close();
        }
    }

    /** Decoded here and not by the parser, which writes to the console what it cannot decode. */
    private static Reader decoded(byte[] bytes) {
        var utf16 = bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
        var charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        var mark = !utf16 && bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
        return new InputStreamReader(new ByteArrayInputStream(bytes, mark, bytes.length - mark), charset.newDecoder());
    }

    /** Reads a part that stands at its root. */
    @FunctionalInterface
    interface Reading {
        void of(XmlPart part) throws XMLStreamException;
    }

    private void toRoot() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (!reader.hasNext()) {
                throw new XMLStreamException("no element");
            }
        }
        depth = 1;
    }

    private int next() throws XMLStreamException {
        var event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a document type or an entity is not allowed");
        }
        return event;
    }

    /** Visits each child element of the present one and leaves it. */
    void children(Child visit) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("nested too deeply");
        }
        while (true) {
            var event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                visit.element(reader.getLocalName());
                depth--;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ends too early");
            }
        }
    }

    /** The words of the present element and all inside; leaves it. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (var open = 1; open > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                    text.append(reader.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    /** Leaves the present element without looking. */
    void skip() throws XMLStreamException {
        for (var open = 1; open > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {}
            }
        }
    }

    /** An attribute of the present element by its local name, whatever its namespace; none when it is absent. */
    @Nullable
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute {@code val}; empty when it is absent. */
    String value() {
        var value = attribute("val");
        return value == null ? "" : value;
    }

    /** A switch such as {@code <w:b/>}: on unless it says otherwise. */
    boolean isOn() {
        return switch (value()) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    /** The attribute {@code val} as a number within bounds; the lower bound when it is none. */
    int number(int least, int most) {
        try {
            return Math.clamp(Long.parseLong(value().strip()), least, most);
        } catch (NumberFormatException none) {
            return least;
        }
    }
}
