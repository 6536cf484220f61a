package org.fawen.checking;

import java.util.ArrayList;
import java.util.List;

/** A list in which one element is another one. */
final class Replaced {

    private Replaced() {}

    static <T> List<T> at(List<T> list, int index, T replacement) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, replacement);
        return List.copyOf(copy);
    }
}
