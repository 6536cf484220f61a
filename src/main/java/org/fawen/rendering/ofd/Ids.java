package org.fawen.rendering.ofd;

import java.util.ArrayList;
import java.util.List;

/** Object ids, unique in the document. */
final class Ids {

    private int last;
    private final List<Integer> pages = new ArrayList<>();

    int next() {
        return ++last;
    }

    int nextPage() {
        pages.add(next());
        return last;
    }

    /** The id of a page, counted from 0. */
    int page(int number) {
        return pages.get(number);
    }

    int last() {
        return last;
    }
}
