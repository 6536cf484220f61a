package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the document's logical structure, in reading order; its role is a standard structure type of PDF. */
public final class Element {

    private final String role;
    private final @Nullable String words;
    private final int columns;
    private final int rows;
    private final List<Element> children = new ArrayList<>();

    private Element(String role, @Nullable String words, int columns, int rows) {
        this.role = role;
        this.words = words;
        this.columns = columns;
        this.rows = rows;
    }

    static Element document() {
        return new Element("Document", null, 1, 1);
    }

    Element add(String childRole) {
        return add(new Element(childRole, null, 1, 1));
    }

    /** A picture and the words that stand for it. */
    Element addFigure(String alternative) {
        return add(new Element("Figure", alternative, 1, 1));
    }

    /** TH or TD. */
    Element addCell(boolean header, int colspan, int rowspan) {
        return add(new Element(header ? "TH" : "TD", null, colspan, rowspan));
    }

    private Element add(Element child) {
        children.add(child);
        return child;
    }

    public String role() {
        return role;
    }

    /** What is read aloud instead of a picture. */
    public @Nullable String alternative() {
        return words;
    }

    public int colspan() {
        return columns;
    }

    public int rowspan() {
        return rows;
    }

    public List<Element> children() {
        return Collections.unmodifiableList(children);
    }
}
