package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A face of the document and what is drawn on it, in reading order. */
public final class Page {

    private final List<Op> ops = new ArrayList<>();

    void draw(Op op) {
        ops.add(op);
    }

    boolean isEmpty() {
        return ops.isEmpty();
    }

    public List<Op> ops() {
        return Collections.unmodifiableList(ops);
    }
}
