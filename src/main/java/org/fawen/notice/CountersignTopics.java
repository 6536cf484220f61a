package org.fawen.notice;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fawen.identity.CountersignTopic;
import org.fawen.identity.Organisation;
import org.fawen.identity.UnitId;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Runs;

/**
 * Which units a text concerns (domain D3). A topic counts when one of its keywords stands in the title or a heading, or
 * at least three times in the text: once in passing is not a matter of another unit's competence.
 */
public final class CountersignTopics {

    private static final int OFTEN = 3;

    private CountersignTopics() {}

    /**
     * The units to ask, in the order of the topics.
     *
     * @param concerned units that need not be asked: they draft or issue it
     */
    public static List<UnitId> unitsFor(Content content, Organisation organisation, Collection<UnitId> concerned) {
        var prominent = content.title()
                + content.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(CountersignTopics::words)
                        .collect(Collectors.joining("\n"));
        var text = content.blocks().stream().map(CountersignTopics::words).collect(Collectors.joining("\n"));
        return organisation.countersignTopics().stream()
                .filter(topic -> touches(topic, prominent, text))
                .map(CountersignTopic::unit)
                .filter(unit -> !concerned.contains(unit))
                .distinct()
                .toList();
    }

    private static boolean touches(CountersignTopic topic, String prominent, String text) {
        return topic.keywords().stream()
                .anyMatch(keyword -> prominent.contains(keyword) || occurrences(keyword, text) >= OFTEN);
    }

    private static int occurrences(String keyword, String text) {
        var count = 0;
        for (var at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + keyword.length())) {
            count++;
        }
        return count;
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Runs.text(paragraph.runs(), 0);
            case Block.Heading heading -> Runs.text(heading.runs(), 0);
            case Block.Listing listing -> joined(listing.items().stream().map(item -> Runs.text(item, 0)));
            case Block.Table table ->
                joined(table.rows().stream().flatMap(List::stream).map(cell -> Runs.text(cell.runs(), 0)));
        };
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("\n"));
    }
}
