package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.drafting.DocxFile.level;
import static org.fawen.drafting.DocxFile.numbered;
import static org.fawen.drafting.DocxFile.numbering;
import static org.fawen.drafting.DocxFile.p;
import static org.fawen.drafting.DocxFile.styled;
import static org.fawen.drafting.DocxFile.use;

import java.time.LocalDate;
import java.util.List;
import org.fawen.drafting.PastedNotice.Kind;
import org.fawen.drafting.PastedNotice.Remark;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;

class DocxImportTests {

    private static final String OFFICIAL = numbering(
                    0,
                    level(0, "chineseCounting", "%1、"),
                    level(1, "chineseCounting", "（%2）"),
                    level(2, "decimal", "%3."),
                    level(3, "decimal", "（%4）"))
            + numbering(1, level(0, "bullet", ""))
            + numbering(2, level(0, "decimal", "%1."))
            + numbering(3, level(0, "decimal", "第%1条"))
            + use(1, 0)
            + use(2, 1)
            + use(3, 2)
            + use(4, 3);

    @Test
    void putsAWholeDocumentIntoItsFields() {
        var notice = DocxImport.read(DocxFile.of(
                p("滨海理工大学文件"),
                p("滨理工发〔2026〕48号"),
                p("滨海理工大学"),
                p("关于组织2026年冬季消防疏散演练的通知"),
                p("各学院,机关各部门："),
                p("　　为检验应急预案，定于2026年11月组织演练。"),
                p("一、时间与分组"),
                table("<w:tr>", cell("批次"), cell("日期"), "</w:tr><w:tr>", cell("第一批"), cell("11月10日"), "</w:tr>"),
                p("附件：1.疏散引导员登记表"),
                p("　　　2.演练集合点示意图"),
                p(""),
                p("滨海理工大学"),
                p("2026年10月26日"),
                p("（此件发至各实验室）")));

        assertThat(notice.title()).isEqualTo("滨海理工大学关于组织2026年冬季消防疏散演练的通知");
        assertThat(notice.docType()).isEqualTo(DocType.NOTICE);
        assertThat(notice.number()).isEqualTo(new DocumentNumber("滨理工发", 2026, 48));
        assertThat(notice.addressees()).containsExactly("各学院", "机关各部门");
        assertThat(words(notice)).containsExactly("为检验应急预案，定于2026年11月组织演练。", "H1 时间与分组", "批次|日期 / 第一批|11月10日");
        assertThat(notice.attachmentTitles()).containsExactly("疏散引导员登记表", "演练集合点示意图");
        assertThat(notice.signatures()).containsExactly("滨海理工大学");
        assertThat(notice.date()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(notice.note()).isEqualTo("此件发至各实验室");
        assertThat(notice.remarks()).contains(new Remark(Kind.LEFT_OUT, "before-title", "滨海理工大学文件"));
    }

    @Test
    void computesAutomaticNumbers() {
        var notice = DocxImport.read(new DocxFile()
                .numbering(OFFICIAL)
                .body(
                        p("关于自动编号的通知"),
                        p("各单位："),
                        p("正文如下。"),
                        numbered(1, 0, "总体要求"),
                        numbered(1, 1, "指导思想"),
                        numbered(1, 1, "工作目标"),
                        numbered(1, 2, "近期目标"),
                        numbered(1, 3, "细分目标"),
                        numbered(1, 0, "组织领导"),
                        numbered(1, 1, "各单位应当指定专人负责。要求如下"),
                        numbered(4, 0, "本办法自发布之日起施行。"),
                        p("结束。"))
                .bytes());

        assertThat(words(notice))
                .containsExactly(
                        "正文如下。",
                        "H1 总体要求",
                        "H2 指导思想",
                        "H2 工作目标",
                        "H3 近期目标",
                        "H4 细分目标",
                        "H1 组织领导",
                        "（一）各单位应当指定专人负责。要求如下",
                        "第1条本办法自发布之日起施行。",
                        "结束。");
        assertThat(notice.remarks()).contains(new Remark(Kind.CHANGED, "numbers", "8"));
    }

    @Test
    void makesListsOfBulletsAndNumberedSentences() {
        var notice = DocxImport.read(new DocxFile()
                .numbering(OFFICIAL)
                .body(
                        p("关于列表的通知"),
                        p("请携带以下材料。"),
                        numbered(2, 0, "身份证"),
                        numbered(2, 0, "学历证书"),
                        p("办理程序如下。"),
                        numbered(3, 0, "提交材料。"),
                        numbered(3, 0, "审核盖章。"),
                        p("结束。"))
                .bytes());

        assertThat(words(notice)).containsExactly("请携带以下材料。", "• 身份证；学历证书", "办理程序如下。", "• 提交材料。；审核盖章。", "结束。");
    }

    @Test
    void takesHeadingsFromStylesAndRunsThemIn() {
        var styles = "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:styleId=\"2\"><w:name w:val=\"标题 2\"/><w:basedOn w:val=\"1\"/></w:style>"
                + "<w:style w:styleId=\"a\"><w:name w:val=\"Body\"/></w:style>";
        var notice = DocxImport.read(new DocxFile()
                .styles(styles)
                .body(
                        p("关于样式的通知"),
                        styled("a", "先说明来由。"),
                        styled("1", "总体要求"),
                        styled("2", "（一）加强领导。各单位要高度重视。"),
                        styled("a", "结束。"))
                .bytes());

        assertThat(words(notice)).containsExactly("先说明来由。", "H1 总体要求", "H2r 加强领导。各单位要高度重视。", "结束。");
        assertThat(notice.blocks().get(1))
                .isEqualTo(new Block.Heading(notice.blocks().get(1).id(), 1, false, Runs.of("总体要求")));
    }

    @Test
    void runsInALeadThatStandsOutByFontOrByWeight() {
        var notice = DocxImport.read(DocxFile.of(
                p("关于接排标题的通知"),
                "<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"楷体\"/></w:rPr><w:t>（一）自查。</w:t></w:r>"
                        + "<w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/></w:rPr><w:t>各单位自行检查。</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>（二）抽查。</w:t></w:r><w:r><w:t>学校组织抽查。</w:t></w:r></w:p>",
                p("（三）整改。全文一个样子。")));

        assertThat(words(notice)).containsExactly("H2r 自查。各单位自行检查。", "H2r 抽查。学校组织抽查。", "（三）整改。全文一个样子。");
        assertThat(((Block.Heading) notice.blocks().get(1)).runs()).isEqualTo(Runs.of("抽查。学校组织抽查。"));
    }

    @Test
    void joinsATitleOfThreeLines() {
        var notice = DocxImport.read(DocxFile.of(
                p("党委组织部"), p("关于在疫情防控工作中"), p("充分发挥基层党组织战斗堡垒作用"), p("和党员、干部先锋模范作用的通知"), p("各二级党组织："), p("正文。")));

        assertThat(notice.title()).endsWith("关于在疫情防控工作中充分发挥基层党组织战斗堡垒作用和党员、干部先锋模范作用的通知");
    }

    @Test
    void readsACopyOfADraftThatHasNoDateYet() {
        var notice = DocxImport.read(DocxFile.of(
                p("（登记时编号）"),
                p("关于放假的通知"),
                p("各单位："),
                p("正文。"),
                p("附件：1.安排表"),
                p("滨海理工大学"),
                p("（登记时填日期）"),
                p("（此件公开发布）"),
                p("抄送：校工会。"),
                p("滨海理工大学校长办公室 （印发日期）")));

        assertThat(words(notice)).containsExactly("正文。");
        assertThat(notice.signatures()).containsExactly("滨海理工大学");
        assertThat(notice.date()).isNull();
        assertThat(notice.note()).isEqualTo("此件公开发布");
        assertThat(notice.copyTo()).containsExactly("校工会");
        assertThat(notice.attachmentTitles()).containsExactly("安排表");
    }

    @Test
    void keepsBoldAndWidensMarksAcrossIt() {
        var notice = DocxImport.read(DocxFile.of(
                p("关于加粗的通知"),
                "<w:p><w:r><w:t>截止时间为</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>3月1日,</w:t></w:r>"
                        + "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>逾期不候。</w:t></w:r></w:p>"));

        assertThat(notice.blocks())
                .singleElement()
                .extracting(block -> ((Block.Paragraph) block).runs())
                .isEqualTo(List.of(Run.plain("截止时间为"), new Run.Text("3月1日，", true), Run.plain("逾期不候。")));
        assertThat(notice.remarks()).contains(new Remark(Kind.CHANGED, "marks", "1"));
    }

    @Test
    void leavesMarksAsWrittenForChecking() {
        var notice = DocxImport.asWritten(DocxFile.of(p("关于标点的通知"), p("提高站位,压实责任。")));

        assertThat(words(notice)).containsExactly("提高站位,压实责任。");
    }

    @Test
    void bringsTablesIntoAFullGrid() {
        var notice = DocxImport.read(DocxFile.of(
                p("关于表格的通知"),
                p("见表。"),
                table(
                        "<w:tr>",
                        "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("合并") + "</w:tc>",
                        cell("三"),
                        "</w:tr><w:tr>",
                        "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("纵") + "</w:tc>",
                        cell("b"),
                        "</w:tr><w:tr>",
                        "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>",
                        cell("c"),
                        cell("d"),
                        "</w:tr>")));

        var rows = ((Block.Table) notice.blocks().getLast()).rows();
        assertThat(rows)
                .containsExactly(
                        List.of(new Cell(Runs.of("合并"), true, 2, 1), new Cell(Runs.of("三"), true, 1, 1)),
                        List.of(
                                new Cell(Runs.of("纵"), false, 1, 2),
                                new Cell(Runs.of("b"), false, 1, 1),
                                new Cell(List.of(), false, 1, 1)),
                        List.of(new Cell(Runs.of("c"), false, 1, 1), new Cell(Runs.of("d"), false, 1, 1)));
    }

    @Test
    void reportsTrackedChangesAndCommentsInsteadOfSwallowingThem() {
        var notice = DocxImport.read(new DocxFile()
                .with(
                        "word/comments.xml",
                        DocxFile.part("comments", "<w:comment w:author=\"王某\">" + p("请核对日期") + "</w:comment>"))
                .body(
                        p("关于修订的通知"),
                        "<w:p><w:r><w:t>会议定于</w:t></w:r><w:del><w:r><w:delText>周五</w:delText></w:r></w:del>"
                                + "<w:ins><w:r><w:t>周六</w:t></w:r></w:ins><w:r><w:t>召开。</w:t></w:r></w:p>")
                .bytes());

        assertThat(words(notice)).containsExactly("会议定于周六召开。");
        assertThat(notice.remarks())
                .contains(
                        new Remark(Kind.CHANGED, "insertions", "“周六”"),
                        new Remark(Kind.LEFT_OUT, "deletions", "“周五”"),
                        new Remark(Kind.LEFT_OUT, "comments", "“王某：请核对日期”"));
    }

    @Test
    void reportsEverythingThatIsNoText() {
        var notice = DocxImport.read(new DocxFile()
                .with("word/vbaProject.bin", "x")
                .with("word/header1.xml", DocxFile.part("hdr", p("滨海理工大学内部文件")))
                .with("word/footer1.xml", DocxFile.part("ftr", p("- 1 -")))
                .with("word/footnotes.xml", DocxFile.part("footnotes", "<w:footnote>" + p("见前文") + "</w:footnote>"))
                .body(
                        p("关于其他内容的通知"),
                        "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:t>见图。</w:t></w:r>"
                                + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>"
                                + p("框中文字")
                                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                                + p("框中文字")
                                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
                                + "<w:hyperlink r:id=\"x\"><w:r><w:t>网页</w:t></w:r></w:hyperlink>"
                                + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"
                                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>PAGE</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>第三页</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
                .bytes());

        assertThat(words(notice)).containsExactly("见图。网页第三页");
        assertThat(notice.remarks())
                .contains(
                        new Remark(Kind.LEFT_OUT, "pictures", "1"),
                        new Remark(Kind.LEFT_OUT, "text-boxes", "“框中文字”"),
                        new Remark(Kind.LEFT_OUT, "hidden", "“隐藏”"),
                        new Remark(Kind.LEFT_OUT, "formulas", "“a+b”"),
                        new Remark(Kind.LEFT_OUT, "footnotes", "“见前文”"),
                        new Remark(Kind.LEFT_OUT, "headers", "“滨海理工大学内部文件”"),
                        new Remark(Kind.LEFT_OUT, "macros", "1"),
                        new Remark(Kind.CHANGED, "links", "1"));
    }

    @Test
    void takesALineBreakForTheEndOfAParagraph() {
        var notice = DocxImport.read(DocxFile.of(
                "<w:p><w:r><w:t>滨海理工大学</w:t><w:br/><w:t>关于放假的通知</w:t></w:r></w:p>",
                p("各单位："),
                "<w:p><w:r><w:t>第一行。</w:t><w:br w:type=\"page\"/><w:br/><w:t>第二行。</w:t></w:r></w:p>"));

        assertThat(notice.title()).isEqualTo("滨海理工大学关于放假的通知");
        assertThat(words(notice)).containsExactly("第一行。", "第二行。");
    }

    @Test
    void readsAFileWithoutAnyText() {
        var notice = DocxImport.read(DocxFile.of());

        assertThat(notice.title()).isEmpty();
        assertThat(notice.blocks()).isEmpty();
    }

    private static String table(String... inside) {
        return "<w:tbl>" + String.join("", inside) + "</w:tbl>";
    }

    private static String cell(String words) {
        return "<w:tc>" + p(words) + "</w:tc>";
    }

    private static List<String> words(PastedNotice notice) {
        return notice.blocks().stream().map(DocxImportTests::words).toList();
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Runs.text(paragraph.runs(), 0);
            case Block.Heading heading ->
                "H" + heading.level() + (heading.runIn() ? "r " : " ") + Runs.text(heading.runs(), 0);
            case Block.Listing listing ->
                "• "
                        + String.join(
                                "；",
                                listing.items().stream()
                                        .map(item -> Runs.text(item, 0))
                                        .toList());
            case Block.Table table ->
                String.join(
                        " / ",
                        table.rows().stream()
                                .map(row -> String.join(
                                        "|",
                                        row.stream()
                                                .map(cell -> Runs.text(cell.runs(), 0))
                                                .toList()))
                                .toList());
        };
    }
}
