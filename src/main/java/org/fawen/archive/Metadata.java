package org.fawen.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The metadata of one 件 as XML, field by field with its Chinese name (after DA/T 46). */
final class Metadata {

    private static final String NAMESPACE = "https://fawen.org/archive/1";

    private final List<Field> fields = new ArrayList<>();

    private record Field(String id, String name, String value) {}

    /** Leaves out what the notice does not have. */
    Metadata with(String id, String name, @Nullable Object value) {
        var words = value == null ? "" : value.toString();
        if (!words.isBlank()) {
            fields.add(new Field(id, name, words));
        }
        return this;
    }

    byte[] xml() {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("record");
            xml.writeDefaultNamespace(NAMESPACE);
            for (var field : fields) {
                xml.writeStartElement("field");
                xml.writeAttribute("id", field.id());
                xml.writeAttribute("name", field.name());
                xml.writeCharacters(field.value());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
