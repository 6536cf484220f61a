package org.fawen.drafting.docx;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What properties of a paragraph or of a run say; what they leave open stays none. */
final class Formatting {

    @Nullable
    Boolean bold;

    @Nullable
    Integer outline;

    @Nullable
    String numId;

    @Nullable
    Integer depth;

    @Nullable
    String style;

    /** The font of Han characters. */
    @Nullable
    String font;

    boolean hidden;

    /** Reads {@code pPr} and leaves it. */
    void paragraph(XmlPart xml) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "pStyle" -> {
                    style = xml.value();
                    xml.skip();
                }
                case "outlineLvl" -> {
                    outline = xml.number(0, 9);
                    xml.skip();
                }
                case "numPr" ->
                    xml.children(inner -> {
                        if (inner.equals("numId")) {
                            numId = xml.value();
                        } else if (inner.equals("ilvl")) {
                            depth = xml.number(0, 8);
                        }
                        xml.skip();
                    });
                default -> xml.skip();
            }
        });
    }

    /** Reads {@code rPr} and leaves it. */
    void run(XmlPart xml) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "b" -> bold = xml.isOn();
                case "rStyle" -> style = xml.value();
                case "rFonts" -> font = xml.attribute("eastAsia");
                case "vanish", "webHidden" -> hidden |= name.equals("vanish") && xml.isOn();
                default -> {}
            }
            xml.skip();
        });
    }
}
