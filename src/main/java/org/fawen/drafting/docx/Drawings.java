package org.fawen.drafting.docx;

import javax.xml.stream.XMLStreamException;

/** Reports pictures, text boxes and embedded objects: none of them is text that is signed. */
final class Drawings {

    private final Losses losses;

    Drawings(Losses losses) {
        this.losses = losses;
    }

    /** What was found in one of them. */
    private static final class Found {
        private final StringBuilder words = new StringBuilder();
        private boolean picture;
    }

    /** @param element {@code drawing}, {@code pict} or {@code object}; left when it was read */
    void read(String element, XmlPart xml) throws XMLStreamException {
        var found = new Found();
        look(xml, found);
        if (!found.words.toString().isBlank()) {
            losses.add(Losses.Kind.TEXT_BOXES, found.words.toString());
        } else if (element.equals("object")) {
            losses.add(Losses.Kind.OBJECTS);
        } else if (found.picture || element.equals("drawing")) {
            losses.add(Losses.Kind.PICTURES);
        }
    }

    private static void look(XmlPart xml, Found found) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "t" -> found.words.append(xml.text());
                case "p" -> {
                    look(xml, found);
                    found.words.append(' ');
                }
                case "blip", "imagedata" -> {
                    found.picture = true;
                    xml.skip();
                }
                case "Fallback", "docPr", "del" -> xml.skip();
                default -> look(xml, found);
            }
        });
    }
}
