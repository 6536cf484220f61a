package org.fawen.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.RandomDocuments;
import org.fawen.rendering.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Word users get: the same blocks, in a grid of 22 rows. */
class DocxTests {

    private static final int DOCUMENTS = Boolean.getBoolean("fawen.long") ? 2_000 : 60;

    static Stream<String> samples() {
        return Samples.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsBackToTheSameBlocks(String name) throws IOException {
        var document = Samples.of(name);

        assertThat(read(document)).containsSubsequence(written(document)).hasSizeGreaterThan(3);
    }

    @Test
    void generatedDocumentsReadBackToTheSameBlocks() throws IOException {
        for (var seed = 0; seed < DOCUMENTS; seed++) {
            var document = RandomDocuments.of(seed);

            assertThat(read(document)).as("document " + seed).containsSubsequence(written(document));
        }
    }

    @Test
    void equalDocumentsGiveEqualBytes() {
        var document = Samples.of("fixture-interchange");

        assertThat(DocxWriter.write(document, Map.of())).isEqualTo(DocxWriter.write(document, Map.of()));
    }

    @Test
    void hasTheGridAndTheMarginsOfTheStandard() throws IOException {
        try (var file = open(Samples.of("seed-notice"))) {
            var section = file.getDocument().getBody().getSectPr();

            assertThat(section.getDocGrid().getLinePitch()).hasToString("579");
            assertThat(section.getPgMar().getTop()).hasToString("2098");
            assertThat(section.getPgMar().getLeft()).hasToString("1587");
        }
    }

    private static XWPFDocument open(OfficialDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(document, Map.of())));
    }

    /** Kind and words of each block of the file; strong words between asterisks. */
    private static List<String> read(OfficialDocument document) throws IOException {
        var blocks = new ArrayList<String>();
        try (var file = open(document)) {
            for (var element : file.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    var style = paragraph.getStyleID();
                    var kind = paragraph.getNumID() != null ? "item" : style == null ? "paragraph" : style;
                    blocks.add(kind + "|" + words(paragraph));
                } else if (element instanceof XWPFTable table) {
                    blocks.add("table|" + rows(table));
                }
            }
        }
        return blocks;
    }

    private static String words(XWPFParagraph paragraph) {
        var words = new StringBuilder();
        paragraph.getRuns().forEach(run -> words.append(run.isBold() ? "*" + run.text() + "*" : run.text()));
        return words.toString();
    }

    private static String rows(XWPFTable table) {
        var rows = new StringBuilder();
        for (var row : table.getRows()) {
            for (var cell : row.getTableCells()) {
                var properties = cell.getCTTc().getTcPr();
                var covered = properties != null
                        && properties.isSetVMerge()
                        && !"restart"
                                .equals(String.valueOf(properties.getVMerge().getVal()));
                if (!covered) {
                    rows.append("[").append(words(cell.getParagraphs().getFirst()));
                    rows.append(
                                    properties != null && properties.isSetGridSpan()
                                            ? properties.getGridSpan().getVal()
                                            : "")
                            .append("]");
                }
            }
            rows.append(row.isRepeatHeader() ? "#" : "/");
        }
        return rows.toString();
    }

    private static List<String> written(OfficialDocument document) {
        var blocks = new ArrayList<String>();
        var marks = HeadingMarks.of(document.content().blocks());
        var count = document.attachments().size();
        for (var i = 0; i < document.content().blocks().size(); i++) {
            switch (document.content().blocks().get(i)) {
                case Block.Paragraph paragraph -> blocks.add("paragraph|" + words(paragraph.runs(), count));
                case Block.Heading heading ->
                    blocks.add((heading.runIn() ? "paragraph" : "Heading" + heading.level()) + "|" + marks.get(i)
                            + words(heading.runs(), count));
                case Block.Listing listing -> listing.items().forEach(item -> blocks.add("item|" + words(item, count)));
                case Block.Table table -> blocks.add("table|" + rows(table, count));
            }
        }
        return blocks;
    }

    private static String words(List<Run> runs, int attachments) {
        var words = new StringBuilder();
        for (var run : runs) {
            var text = Runs.text(List.of(run), attachments);
            words.append(run instanceof Run.Text styled && styled.strong() ? "*" + text + "*" : text);
        }
        return words.toString();
    }

    private static String rows(Block.Table table, int attachments) {
        var marked = table.rows().stream().flatMap(List::stream).anyMatch(Cell::header);
        var rows = new StringBuilder();
        for (var row : table.rows()) {
            for (var cell : row) {
                rows.append("[").append(words(cell.runs(), attachments));
                rows.append(cell.colspan() > 1 ? cell.colspan() : "").append("]");
            }
            var head = marked
                    ? row.stream().allMatch(Cell::header)
                    : row == table.rows().getFirst();
            rows.append(head ? "#" : "/");
        }
        return rows.toString();
    }
}
