package org.fawen.drafting.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/** Reads tables; a table in a cell becomes words of that cell. */
final class Tables {

    private static final int WIDEST = 63;
    private static final int MOST_ROWS = 2_000;

    private final Paragraphs paragraphs;
    private final Losses losses;

    Tables(Paragraphs paragraphs, Losses losses) {
        this.paragraphs = paragraphs;
        this.losses = losses;
    }

    /** Reads a table and leaves it. */
    DocxLine.Grid read(XmlPart xml) throws XMLStreamException {
        var grid = new TableGrid();
        rows(xml, grid);
        return new DocxLine.Grid(grid.rows());
    }

    private void rows(XmlPart xml, TableGrid grid) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "tr" -> row(xml, grid);
                case "sdt", "sdtContent", "customXml", "ins" -> rows(xml, grid);
                default -> xml.skip();
            }
        });
    }

    private void row(XmlPart xml, TableGrid grid) throws XMLStreamException {
        if (grid.height() == MOST_ROWS) {
            throw Unreadable.tooLarge();
        }
        grid.beginRow();
        cells(xml, grid);
    }

    private void cells(XmlPart xml, TableGrid grid) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "trPr" ->
                    xml.children(inner -> {
                        if (inner.equals("gridBefore")) {
                            grid.pad(xml.number(0, WIDEST));
                        } else if (inner.equals("tblHeader")) {
                            grid.isHeader(xml.isOn());
                        } else if (inner.equals("del")) {
                            grid.isDeleted();
                        }
                        xml.skip();
                    });
                case "tc" -> cell(xml, grid);
                case "sdt", "sdtContent", "customXml" -> cells(xml, grid);
                default -> xml.skip();
            }
        });
    }

    private void cell(XmlPart xml, TableGrid grid) throws XMLStreamException {
        var span = new int[] {1};
        var continues = new boolean[1];
        var texts = new ArrayList<List<Run>>();
        xml.children(name -> {
            if (name.equals("tcPr")) {
                xml.children(inner -> {
                    if (inner.equals("gridSpan")) {
                        span[0] = xml.number(1, WIDEST);
                    } else if (inner.equals("vMerge")) {
                        continues[0] = !xml.value().equals("restart");
                    }
                    xml.skip();
                });
            } else {
                block(name, xml, texts);
            }
        });
        grid.add(joined(texts), span[0], continues[0]);
    }

    private void block(String name, XmlPart xml, List<List<Run>> texts) throws XMLStreamException {
        switch (name) {
            case "p" -> {
                for (var line : paragraphs.read(xml)) {
                    var runs = new ArrayList<Run>();
                    runs.add(Run.plain(line.number()));
                    runs.addAll(line.runs());
                    texts.add(runs);
                }
            }
            case "tbl" -> {
                losses.add(Losses.Kind.NESTED_TABLES);
                read(xml).rows().forEach(row -> row.forEach(cell -> texts.add(cell.runs())));
            }
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> xml.children(inner -> block(inner, xml, texts));
            case "del", "moveFrom" -> losses.add(Losses.Kind.DELETIONS, xml.text());
            default -> xml.skip();
        }
    }

    /** The paragraphs of a cell as one line. */
    private static List<Run> joined(List<List<Run>> texts) {
        var joined = new ArrayList<Run>();
        for (var text : texts) {
            var runs = Runs.tidy(text);
            if (!runs.isEmpty() && !joined.isEmpty()) {
                joined.add(Run.plain(" "));
            }
            joined.addAll(runs);
        }
        return Runs.tidy(joined);
    }
}
