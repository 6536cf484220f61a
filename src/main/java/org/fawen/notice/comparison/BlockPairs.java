package org.fawen.notice.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.fawen.notice.content.Block;

/**
 * Finds for each block of the later text the block of the earlier one it comes from: by id; where a text was pasted anew
 * by its words; else by likeness. What is found out of order was moved.
 */
final class BlockPairs {

    private static final int NONE = -1;

    /** Fewer characters than this do not tell that a block was moved: they may just occur twice. */
    private static final int TELLING = 6;

    private static final double ALIKE_ELSEWHERE = 0.6;
    private static final int LARGEST_SEARCH = 40_000;

    private final List<Block> before;
    private final List<Block> after;
    private final List<Likeness> wordsBefore;
    private final List<Likeness> wordsAfter;
    private final int[] origins;
    private final BitSet taken = new BitSet();

    private BlockPairs(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
        this.wordsBefore = before.stream().map(Blocks::words).map(Likeness::of).toList();
        this.wordsAfter = after.stream().map(Blocks::words).map(Likeness::of).toList();
        this.origins = new int[after.size()];
        Arrays.fill(origins, NONE);
    }

    /** The place of each later block in the earlier text; -1 for a new one. */
    static int[] of(List<Block> before, List<Block> after) {
        var pairs = new BlockPairs(before, after);
        pairs.byId();
        pairs.byWords();
        pairs.byLikeness();
        pairs.elsewhere();
        return pairs.origins;
    }

    private void byId() {
        var ids = new HashMap<String, Integer>();
        for (var i = 0; i < before.size(); i++) {
            ids.putIfAbsent(before.get(i).id(), i);
        }
        for (var j = 0; j < after.size(); j++) {
            var i = ids.getOrDefault(after.get(j).id(), NONE);
            if (i != NONE && !taken.get(i) && Blocks.comparable(before.get(i), after.get(j))) {
                pair(i, j);
            }
        }
    }

    private void byWords() {
        var keysBefore = before.stream().map(Blocks::key).toList();
        var keysAfter = after.stream().map(Blocks::key).toList();
        var equals = Pairing.equals(keysBefore, keysAfter, i -> !taken.get(i), j -> origins[j] == NONE);
        for (var j = 0; j < equals.length; j++) {
            if (equals[j] != NONE) {
                pair(equals[j], j);
            }
        }
        var free = new HashMap<Block, Integer>();
        for (var i = before.size() - 1; i >= 0; i--) {
            if (!taken.get(i) && wordsBefore.get(i).length() >= TELLING) {
                free.put(keysBefore.get(i), i);
            }
        }
        for (var j = 0; j < after.size(); j++) {
            var i = origins[j] == NONE ? free.remove(keysAfter.get(j)) : null;
            if (i != null) {
                pair(i, j);
            }
        }
    }

    private void byLikeness() {
        var ordered = Rising.of(origins);
        var found = ordered.clone();
        Pairing.likes(found, before.size(), (i, j) -> taken.get(i) || origins[j] != NONE ? 0 : likeness(i, j));
        for (var j = 0; j < found.length; j++) {
            if (ordered[j] == NONE && found[j] != NONE) {
                pair(found[j], j);
            }
        }
    }

    /** What was moved and changed besides; the likest first. */
    private void elsewhere() {
        record Like(int i, int j, double likeness) {}
        var likes = new ArrayList<Like>();
        var free = before.size() - taken.cardinality();
        var fresh = Arrays.stream(origins).filter(origin -> origin == NONE).count();
        if (free * fresh > LARGEST_SEARCH) {
            return;
        }
        for (var i = taken.nextClearBit(0); i < before.size(); i = taken.nextClearBit(i + 1)) {
            for (var j = 0; j < after.size(); j++) {
                if (origins[j] == NONE && wordsAfter.get(j).length() >= 2 * TELLING) {
                    var likeness = likeness(i, j);
                    if (likeness >= ALIKE_ELSEWHERE) {
                        likes.add(new Like(i, j, likeness));
                    }
                }
            }
        }
        likes.sort(Comparator.comparingDouble(Like::likeness).reversed());
        for (var like : likes) {
            if (!taken.get(like.i()) && origins[like.j()] == NONE) {
                pair(like.i(), like.j());
            }
        }
    }

    private double likeness(int i, int j) {
        if (!Blocks.comparable(before.get(i), after.get(j))) {
            return 0;
        }
        var one = wordsBefore.get(i);
        var other = wordsAfter.get(j);
        return one.atMost(other) <= Pairing.ALIKE ? 0 : one.to(other);
    }

    private void pair(int i, int j) {
        origins[j] = i;
        taken.set(i);
    }
}
