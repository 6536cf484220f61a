package org.fawen.notice.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one text became another, block by block. Blocks are the same when they bear the same id, or, where a text was
 * pasted anew, when their words are the same; everything that is hashed counts as a change, bold and table cells
 * included.
 *
 * @param changes to the blocks of the later text, in its order
 * @param removed words of the blocks that are gone, in the order of the earlier text
 * @param fields names of the other components of {@link Content} that differ, in their order
 */
public record BlockComparison(List<Change> changes, List<String> removed, List<String> fields) {

    public BlockComparison {
        changes = List.copyOf(changes);
        removed = List.copyOf(removed);
        fields = List.copyOf(fields);
    }

    /** What became of a block. */
    public enum Kind {
        CHANGED,
        ADDED,
        /** The same words at another place. */
        MOVED
    }

    /** @param block id of the block in the later text */
    public record Change(String block, Kind kind) {}

    /** Compares the text of earlier with that of later. */
    public static BlockComparison between(Content earlier, Content later) {
        var origins = origins(earlier.blocks(), later.blocks());
        var moved = moved(origins);
        var changes = new ArrayList<Change>();
        for (var place = 0; place < origins.length; place++) {
            var block = later.blocks().get(place);
            if (origins[place] < 0) {
                changes.add(new Change(block.id(), Kind.ADDED));
            } else if (!same(earlier.blocks().get(origins[place]), block)) {
                changes.add(new Change(block.id(), Kind.CHANGED));
            } else if (moved.contains(place)) {
                changes.add(new Change(block.id(), Kind.MOVED));
            }
        }
        return new BlockComparison(changes, removed(earlier, origins), fields(earlier, later));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return changes.isEmpty() && removed.isEmpty() && fields.isEmpty();
    }

    /** Where each later block stood before; -1 for a new one. */
    private static int[] origins(List<Block> earlier, List<Block> later) {
        var origins = new int[later.size()];
        Arrays.fill(origins, -1);
        match(earlier, later, origins, Block::id);
        match(earlier, later, origins, ContentHash::of);
        return origins;
    }

    // Each block of the earlier text is the origin of one block at most; among equals the first comes first.
    private static void match(List<Block> earlier, List<Block> later, int[] origins, Function<Block, Object> likeness) {
        var taken = Arrays.stream(origins).boxed().collect(Collectors.toCollection(HashSet::new));
        Map<Object, TreeSet<Integer>> free = new LinkedHashMap<>();
        for (var place = 0; place < earlier.size(); place++) {
            if (!taken.contains(place)) {
                free.computeIfAbsent(likeness.apply(earlier.get(place)), key -> new TreeSet<>())
                        .add(place);
            }
        }
        for (var place = 0; place < origins.length; place++) {
            var equals = free.get(likeness.apply(later.get(place)));
            if (origins[place] < 0 && equals != null && !equals.isEmpty()) {
                origins[place] = Objects.requireNonNull(equals.pollFirst());
            }
        }
    }

    /** The blocks that left the order of the others: as few as explain the new order. */
    private static Set<Integer> moved(int[] origins) {
        var matched = new ArrayList<Integer>();
        for (var place = 0; place < origins.length; place++) {
            if (origins[place] >= 0) {
                matched.add(place);
            }
        }
        var moved = new HashSet<>(matched);
        inOrder(matched, origins).forEach(moved::remove);
        return moved;
    }

    // The longest rising row (patience sorting): what stands in it has kept its order.
    private static Collection<Integer> inOrder(List<Integer> places, int[] origins) {
        var tails = new ArrayList<Integer>();
        var before = new int[origins.length];
        for (var place : places) {
            var length = 0;
            while (length < tails.size() && origins[tails.get(length)] < origins[place]) {
                length++;
            }
            before[place] = length == 0 ? -1 : tails.get(length - 1);
            if (length == tails.size()) {
                tails.add(place);
            } else {
                tails.set(length, place);
            }
        }
        var row = new ArrayList<Integer>();
        for (var place = tails.isEmpty() ? -1 : tails.getLast(); place >= 0; place = before[place]) {
            row.add(place);
        }
        row.sort(Comparator.naturalOrder());
        return row;
    }

    private static boolean same(Block one, Block other) {
        return ContentHash.of(one).equals(ContentHash.of(other));
    }

    private static List<String> removed(Content earlier, int[] origins) {
        var kept = Arrays.stream(origins).boxed().collect(Collectors.toSet());
        var removed = new ArrayList<String>();
        for (var place = 0; place < earlier.blocks().size(); place++) {
            if (!kept.contains(place)) {
                removed.add(
                        words(earlier.blocks().get(place), earlier.attachments().size()));
            }
        }
        return removed;
    }

    private static String words(Block block, int attachments) {
        return switch (block) {
            case Block.Paragraph paragraph -> Runs.text(paragraph.runs(), attachments);
            case Block.Heading heading -> Runs.text(heading.runs(), attachments);
            case Block.Listing listing ->
                listing.items().stream()
                        .map(item -> Runs.text(item, attachments))
                        .collect(Collectors.joining("；"));
            case Block.Table table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .map(cell -> Runs.text(cell.runs(), attachments))
                        .collect(Collectors.joining(" "));
        };
    }

    private static List<String> fields(Content earlier, Content later) {
        var parts = new LinkedHashMap<String, Function<Content, Object>>();
        parts.put("docType", Content::docType);
        parts.put("title", Content::title);
        parts.put("issuers", Content::issuers);
        parts.put("addressees", Content::addressees);
        parts.put("copyTo", Content::copyTo);
        parts.put("urgency", Content::urgency);
        parts.put("disclosure", Content::disclosure);
        parts.put("audience", Content::audience);
        parts.put("replyTo", content -> List.of(java.util.Optional.ofNullable(content.replyTo())));
        parts.put("minutes", content -> List.of(java.util.Optional.ofNullable(content.minutes())));
        parts.put("note", content -> List.of(java.util.Optional.ofNullable(content.note())));
        parts.put("attachments", BlockComparison::signedParts);
        return parts.entrySet().stream()
                .filter(part ->
                        !part.getValue().apply(earlier).equals(part.getValue().apply(later)))
                .map(Map.Entry::getKey)
                .toList();
    }

    // File names and media types are not signed.
    private static List<Object> signedParts(Content content) {
        return content.attachments().stream()
                .map(attachment -> (Object)
                        List.of(attachment.title(), attachment.sha256(), attachment.length(), attachment.kind()))
                .toList();
    }
}
