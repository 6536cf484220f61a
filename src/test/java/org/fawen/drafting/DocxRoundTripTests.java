package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Runs;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.RandomDocuments;
import org.fawen.rendering.Samples;
import org.fawen.rendering.Typesetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file we write, read by ourselves, gives the same blocks; written again, it gives them again. */
class DocxRoundTripTests {

    private static final Typesetting TYPESETTING = Typesetting.with(Path.of("fonts"));
    private static final int DOCUMENTS = Boolean.getBoolean("fawen.long") ? 2_000 : 60;

    static Stream<String> samples() {
        return Samples.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesComeBackAsTheyWereWritten(String name) {
        var document = Samples.of(name);

        var once = blocks(document);

        assertThat(once).isEqualTo(words(document.content().blocks(), document));
        assertThat(blocks(with(document))).isEqualTo(once);
    }

    @Test
    void generatedDocumentsAreStable() {
        for (var seed = 0; seed < DOCUMENTS; seed++) {
            var document = RandomDocuments.of(seed);
            if (document.channel() == Channel.MINUTES && !document.attachments().isEmpty()) {
                continue; // Attendance below the list of attachments is not told from text.
            }
            var once = with(document);
            var twice = with(once);

            assertThat(words(twice.content().blocks(), twice))
                    .as("document " + seed)
                    .isEqualTo(words(once.content().blocks(), once));
        }
    }

    /** The same document with the blocks that its file gives. */
    private static OfficialDocument with(OfficialDocument document) {
        return new OfficialDocument(
                document.content().withBlocks(read(document).blocks()),
                document.channel(),
                document.registration(),
                document.attachments());
    }

    private static Content read(OfficialDocument document) {
        return ReturnedFile.into(
                document.content(),
                DocxImport.asWritten(TYPESETTING.typeset(document).docx()));
    }

    private static List<String> blocks(OfficialDocument document) {
        return words(read(document).blocks(), document);
    }

    private static List<String> words(List<Block> blocks, OfficialDocument document) {
        var attachments = document.attachments().size();
        var words = new ArrayList<String>();
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> words.add("paragraph " + Runs.text(paragraph.runs(), attachments));
                case Block.Heading heading ->
                    words.add("heading " + heading.level() + " " + heading.runIn() + " "
                            + Runs.text(heading.runs(), attachments));
                case Block.Listing listing ->
                    listing.items().forEach(item -> words.add("item " + Runs.text(item, attachments)));
                case Block.Table table ->
                    table.rows()
                            .forEach(row ->
                                    row.forEach(cell -> words.add("cell " + Runs.text(cell.runs(), attachments))));
            }
        }
        return words;
    }
}
