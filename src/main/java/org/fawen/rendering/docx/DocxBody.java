package org.fawen.rendering.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.fawen.rendering.RunIn;
import org.fawen.rendering.layout.SetTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Addressees and blocks: headings with styles and written marks, lists with Word's own numbers, tables. */
final class DocxBody {

    private static final double INDENT = 2;

    private final Letters letters;
    private final int attachments;
    private final Map<String, SetTable> tables;

    DocxBody(Letters letters, int attachments, Map<String, SetTable> tables) {
        this.tables = tables;
        this.letters = letters;
        this.attachments = attachments;
    }

    void write(Content content) {
        if (!content.addressees().isEmpty()) {
            Letters.run(
                    letters.paragraph(), String.join("，", content.addressees()) + "：", DocxFont.FANGSONG, Letters.BODY);
        }
        var marks = HeadingMarks.of(content.blocks());
        for (var i = 0; i < content.blocks().size(); i++) {
            var landscape = turns(content.blocks(), i);
            if (landscape && !(i > 0 && turns(content.blocks(), i - 1))) {
                DocxPage.endSection(letters.last(), false);
            }
            block(content.blocks().get(i), marks.get(i));
            if (landscape && !(i + 1 < content.blocks().size() && turns(content.blocks(), i + 1))) {
                DocxPage.endSection(letters.last(), true);
            }
        }
    }

    private SetTable form(Block.Table table) {
        return tables.getOrDefault(table.id(), new SetTable(Letters.SMALL, List.of(), false));
    }

    /** A wide table, and the headings directly above it. */
    private boolean turns(List<Block> blocks, int at) {
        var next = at;
        while (next < blocks.size() && blocks.get(next) instanceof Block.Heading heading && !heading.runIn()) {
            next++;
        }
        return next < blocks.size()
                && blocks.get(next) instanceof Block.Table table
                && form(table).turned();
    }

    private void block(Block block, String mark) {
        switch (block) {
            case Block.Paragraph paragraph -> runs(indented(letters.paragraph()), paragraph.runs(), DocxFont.FANGSONG);
            case Block.Heading heading -> heading(heading, mark);
            case Block.Listing listing -> listing(listing);
            case Block.Table table -> new DocxTable(letters, attachments, form(table)).write(table);
        }
    }

    private void heading(Block.Heading heading, String mark) {
        var font = DocxFont.ofHeading(heading.level());
        if (!heading.runIn()) {
            var paragraph = indented(letters.paragraph(DocxStyles.heading(heading.level())));
            Letters.run(paragraph, mark, font, Letters.BODY);
            runs(paragraph, heading.runs(), font);
            return;
        }
        var parts = RunIn.of(heading.runs());
        var paragraph = indented(letters.paragraph());
        Letters.run(paragraph, mark, font, Letters.BODY);
        runs(paragraph, parts.lead(), font);
        runs(paragraph, parts.rest(), DocxFont.FANGSONG);
    }

    private void listing(Block.Listing listing) {
        var number = newNumbering();
        for (var item : listing.items()) {
            var paragraph = indented(letters.paragraph());
            paragraph.setNumID(number);
            paragraph.setNumILvl(BigInteger.ZERO);
            runs(paragraph, item, DocxFont.FANGSONG);
        }
    }

    private BigInteger newNumbering() {
        var numbering = letters.file().createNumbering();
        var form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        var level = form.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewSuff().setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STLevelSuffix.NOTHING);
        level.addNewLvlText().setVal("%1.");
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(form)));
    }

    private void runs(XWPFParagraph paragraph, List<Run> runs, DocxFont font) {
        write(paragraph, runs, font, Letters.BODY, attachments);
    }

    static void write(XWPFParagraph paragraph, List<Run> runs, DocxFont font, double size, int attachments) {
        for (var run : runs) {
            switch (run) {
                case Run.Text text ->
                    Letters.run(paragraph, text.text(), font, size).setBold(text.strong());
                case Run.Reference reference ->
                    Letters.run(paragraph, Runs.label(reference.ordinal(), attachments), font, size);
            }
        }
    }

    private static XWPFParagraph indented(XWPFParagraph paragraph) {
        Letters.indent(paragraph, INDENT, 0, 0);
        return paragraph;
    }
}
