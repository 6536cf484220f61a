package org.fawen.rendering.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.fawen.rendering.RunIn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Addressees and blocks: headings with styles and written marks, lists with Word's own numbers, tables. */
final class DocxBody {

    private static final double INDENT = 2;

    private final Letters letters;
    private final int attachments;

    DocxBody(Letters letters, int attachments) {
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
            block(content.blocks().get(i), marks.get(i));
        }
    }

    private void block(Block block, String mark) {
        switch (block) {
            case Block.Paragraph paragraph -> runs(indented(letters.paragraph()), paragraph.runs(), DocxFont.FANGSONG);
            case Block.Heading heading -> heading(heading, mark);
            case Block.Listing listing -> listing(listing);
            case Block.Table table -> new DocxTable(letters, attachments).write(table);
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
