package org.fawen.audit;

import java.util.List;
import java.util.OptionalInt;

/** The acts on one notice, each entry covering the one before it. */
final class HashChain {

    private HashChain() {}

    /** The place, from 1, of the first entry that does not follow from the ones before it. */
    static OptionalInt firstBroken(List<ChainEntry> entries) {
        var last = "";
        for (var place = 0; place < entries.size(); place++) {
            var entry = entries.get(place);
            if (!entry.follows(place, last)) {
                return OptionalInt.of(place + 1);
            }
            last = entry.hash();
        }
        return OptionalInt.empty();
    }
}
