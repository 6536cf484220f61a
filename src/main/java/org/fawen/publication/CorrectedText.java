package org.fawen.publication;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.NormalText;
import org.fawen.notice.content.Run;

/** Puts words right in a text: each must stand there exactly once, so that nobody corrects what they did not mean. */
final class CorrectedText {

    private CorrectedText() {}

    /** @throws Refusal when words to be replaced are not there, are there several times, or nothing changes */
    static Content of(Content content, List<Replacement> replacements) {
        var corrected = content;
        for (var replacement : replacements) {
            corrected = replaced(corrected, replacement);
        }
        if (corrected.equals(content)) {
            throw new Refusal("publication.refused.nothing-corrected");
        }
        return corrected;
    }

    private static Content replaced(Content content, Replacement replacement) {
        var was = NormalText.of(replacement.was());
        if (was.isEmpty()) {
            throw new Refusal("publication.refused.words-empty");
        }
        var places = texts(content).mapToInt(text -> places(text, was)).sum();
        if (places == 0) {
            throw new Refusal("publication.refused.words-not-there", was);
        }
        if (places > 1) {
            throw new Refusal("publication.refused.words-several", was, places);
        }
        var becomes = NormalText.of(replacement.becomes());
        UnaryOperator<String> putRight = text -> text.replace(was, becomes);
        return content.withWords(
                putRight.apply(content.title()),
                content.addressees().stream().map(putRight).toList(),
                content.blocks().stream().map(block -> inBlock(block, putRight)).toList());
    }

    private static Stream<String> texts(Content content) {
        var runs = content.blocks().stream().flatMap(CorrectedText::runs);
        return Stream.of(
                        Stream.of(content.title()),
                        content.addressees().stream(),
                        runs.filter(Run.Text.class::isInstance).map(run -> ((Run.Text) run).text()))
                .flatMap(texts -> texts);
    }

    private static Stream<Run> runs(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.runs().stream();
            case Block.Heading heading -> heading.runs().stream();
            case Block.Listing listing -> listing.items().stream().flatMap(List::stream);
            case Block.Table table ->
                table.rows().stream().flatMap(List::stream).flatMap(cell -> cell.runs().stream());
        };
    }

    private static Block inBlock(Block block, UnaryOperator<String> putRight) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.id(), inRuns(paragraph.runs(), putRight));
            case Block.Heading heading ->
                new Block.Heading(heading.id(), heading.level(), heading.runIn(), inRuns(heading.runs(), putRight));
            case Block.Listing listing ->
                new Block.Listing(
                        listing.id(),
                        listing.items().stream()
                                .map(item -> inRuns(item, putRight))
                                .toList());
            case Block.Table table ->
                new Block.Table(
                        table.id(),
                        table.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> inCell(cell, putRight))
                                        .toList())
                                .toList());
        };
    }

    private static Cell inCell(Cell cell, UnaryOperator<String> putRight) {
        return new Cell(inRuns(cell.runs(), putRight), cell.header(), cell.colspan(), cell.rowspan());
    }

    private static List<Run> inRuns(List<Run> runs, UnaryOperator<String> putRight) {
        return runs.stream()
                .map(run ->
                        run instanceof Run.Text text ? new Run.Text(putRight.apply(text.text()), text.strong()) : run)
                .toList();
    }

    private static int places(String text, String words) {
        var places = 0;
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            places++;
        }
        return places;
    }
}
