package org.fawen.rendering.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as assistive technology reads it: in the order of the structure tree, without artifacts. */
public final class TaggedText {

    private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private TaggedText() {}

    public static String of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var reading = new TaggedText();
            reading.read(document);
            return reading.text.toString();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private void read(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            var ofPage = new HashMap<Integer, String>();
            for (var content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    ofPage.put(content.getMCID(), text(content));
                }
            }
            pieces.put(page, ofPage);
        }
        walk(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private static String text(PDMarkedContent content) {
        var text = new StringBuilder();
        for (var item : content.getContents()) {
            if (item instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> walk(element);
                case PDMarkedContentReference reference ->
                    text.append(
                            pieces.getOrDefault(reference.getPage(), Map.of()).getOrDefault(reference.getMCID(), "?"));
                default -> {}
            }
        }
    }
}
