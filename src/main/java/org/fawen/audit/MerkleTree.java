package org.fawen.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** One hash over many leaves, and the short proof that a leaf is among them (RFC 6962, 2.1). */
final class MerkleTree {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** @throws IllegalArgumentException when there is no leaf */
    static String root(List<String> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("A tree has at least one leaf");
        }
        if (leaves.size() == 1) {
            return leaf(leaves.getFirst());
        }
        var split = split(leaves.size());
        return node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** The hashes that lead from the leaf at this place, from 0, to the root: the nearest first. */
    static List<String> path(List<String> leaves, int place) {
        if (leaves.size() == 1) {
            return List.of();
        }
        var split = split(leaves.size());
        var left = leaves.subList(0, split);
        var right = leaves.subList(split, leaves.size());
        var path = new ArrayList<>(place < split ? path(left, place) : path(right, place - split));
        path.add(root(place < split ? right : left));
        return List.copyOf(path);
    }

    /**
     * The root that the leaf and its path lead to.
     *
     * @param place of the leaf, from 0
     * @param count how many leaves the tree has
     * @throws IllegalArgumentException when no such path exists in a tree of this size
     */
    static String rootFrom(String leaf, int place, int count, List<String> path) {
        if (place < 0 || place >= count || (count == 1) != path.isEmpty()) {
            throw new IllegalArgumentException("There is no such path in a tree of " + count);
        }
        if (count == 1) {
            return leaf(leaf);
        }
        var split = split(count);
        var nearer = path.subList(0, path.size() - 1);
        return place < split
                ? node(rootFrom(leaf, place, split, nearer), path.getLast())
                : node(path.getLast(), rootFrom(leaf, place - split, count - split, nearer));
    }

    /** The largest power of two below the count. */
    private static int split(int count) {
        return Integer.highestOneBit(count - 1);
    }

    private static String leaf(String leaf) {
        return hash(LEAF, leaf.getBytes(StandardCharsets.UTF_8));
    }

    private static String node(String left, String right) {
        return hash(NODE, HEX.parseHex(left), HEX.parseHex(right));
    }

    private static String hash(byte kind, byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind);
            for (var part : parts) {
                digest.update(part);
            }
            return HEX.formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
