package org.fawen.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fawen.notice.Channel;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Minutes;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Urgency;

/** Documents of every shape: the same seed gives the same document. */
public final class RandomDocuments {

    private static final String HAN =
            "关于进一步加强和改进校园安全稳定工作各单位要认真落实疫情防控期间责任做到统筹推进学院党委组织部提高认识明确分工定期检查整改隐患确保师生平安按照规定时间报送材料建立健全长效机制";
    private static final List<String> PIECES = List.of(
            "，",
            "。",
            "、",
            "；",
            "：",
            "“两个维护”",
            "《统计表》、《登记表》",
            "（以下简称方案）",
            "（见《实施办法》）。",
            "98.5%",
            "2026年3月20日",
            "第12条",
            "1,234,567.89元",
            "GB/T 9704—2012",
            "office@example.edu.cn",
            "https://www.example.edu.cn/notices/2026/0320/important-attachment-list.html",
            "——",
            "……",
            "“四个意识”、“四个自信”，",
            "A座305室",
            "PDF",
            "10:30—11:30",
            "（1）《办法》（试行）；",
            "堃喆",
            "5号楼",
            "·");
    private static final List<String> ORGANS =
            List.of("滨海理工大学", "中共滨海理工大学委员会", "滨海理工大学校长办公室", "中共滨海理工大学纪律检查委员会办公室", "滨海理工大学马克思主义学院");

    private static final int OTHERS = 11;

    private final Random random;

    private RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    public static OfficialDocument of(long seed) {
        return new RandomDocuments(seed).document();
    }

    private OfficialDocument document() {
        var channel = one(List.of(Channel.values()));
        var attachments = new ArrayList<AttachedFile>();
        for (var i = random.nextInt(4); i > 0; i--) {
            attachments.add(AttachedFile.of(
                    plain(4 + random.nextInt(40)),
                    random.nextInt(3) > 0 ? AttachmentKind.DOWNLOAD : AttachmentKind.PRINT,
                    null));
        }
        var issued = random.nextInt(4) > 0;
        var registration = issued
                ? Registration.of("滨理工发〔2026〕" + (1 + random.nextInt(120)) + "号", LocalDate.of(2026, 9, 8))
                        .printedBy("滨海理工大学校长办公室", LocalDate.of(2026, 9, 9))
                : Registration.none();
        if (random.nextBoolean()) {
            registration = registration
                    .signedBy(List.of("周秉谦", "郑海宁", "欧阳砚").subList(0, 1 + random.nextInt(3)))
                    .withPosts(List.of("校长", "党委书记", "常务副校长"));
        }
        return new OfficialDocument(content(channel, attachments.size()), channel, registration, attachments);
    }

    private Content content(Channel channel, int attachments) {
        var organs = new ArrayList<String>();
        for (var i = 0; i < (random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1); i++) {
            organs.add(ORGANS.get((i + random.nextInt(2)) % ORGANS.size()));
        }
        var addressees = new ArrayList<String>();
        for (var i = random.nextInt(6); i > 0; i--) {
            addressees.add(plain(4 + random.nextInt(10)));
        }
        var minutes = channel == Channel.MINUTES
                ? new Minutes(
                        "2026年第14次校长办公会议",
                        "校长办公会议纪要",
                        LocalDate.of(2026, 9, 8),
                        "周秉谦",
                        List.of("周秉谦", "郑海宁"),
                        random.nextBoolean() ? List.of() : List.of("冯立群"),
                        List.of("教务处", "财务处", "后勤管理处", "安全保卫处", "科研处", "法治办公室", "信息化中心"))
                : null;
        return new Content(
                one(List.of(DocType.NOTICE, DocType.REQUEST, DocType.DECISION, DocType.ORDER, DocType.OPINIONS)),
                random.nextInt(9) == 0 ? String.join("", organs) + "令" : "关于" + plain(6 + random.nextInt(50)) + "的通知",
                organs,
                addressees,
                random.nextBoolean() ? List.of() : List.of("校工会", plain(5 + random.nextInt(60))),
                one(List.of(Urgency.values())),
                Disclosure.PROACTIVE,
                Audience.PUBLIC,
                null,
                minutes,
                random.nextInt(3) == 0 ? "此件公开发布" : null,
                blocks(attachments),
                List.of());
    }

    private List<Block> blocks(int attachments) {
        var blocks = new ArrayList<Block>();
        var count = 1 + random.nextInt(26);
        for (var i = 0; i < count; i++) {
            var id = "b" + i;
            var kind = random.nextInt(12);
            // Nobody writes three headings without a word between them.
            switch (kind < 3 && headings(blocks) ? OTHERS : kind) {
                case 0, 1 -> blocks.add(new Block.Heading(id, 1, false, runs(plain(6 + random.nextInt(30)))));
                case 2 -> blocks.add(new Block.Heading(id, 2, false, runs(plain(4 + random.nextInt(20)))));
                case 3 ->
                    blocks.add(new Block.Heading(
                            id, 2 + random.nextInt(3), true, runs(plain(6) + "。" + text(20 + random.nextInt(100)))));
                case 4 -> blocks.add(new Block.Listing(id, items()));
                case 5 -> blocks.add(table(id));
                default -> blocks.add(new Block.Paragraph(id, mixed(attachments)));
            }
        }
        blocks.add(new Block.Paragraph("end", runs(text(10 + random.nextInt(120)))));
        return blocks;
    }

    private static boolean headings(List<Block> blocks) {
        return blocks.isEmpty()
                || blocks.size() > 1
                        && blocks.subList(blocks.size() - 2, blocks.size()).stream()
                                .allMatch(block -> block instanceof Block.Heading heading && !heading.runIn());
    }

    private List<List<Run>> items() {
        var items = new ArrayList<List<Run>>();
        for (var i = 1 + random.nextInt(6); i > 0; i--) {
            items.add(runs(text(5 + random.nextInt(60))));
        }
        return items;
    }

    private Block.Table table(String id) {
        var columns = 1 + random.nextInt(7);
        var rows = new ArrayList<List<Cell>>();
        var height = 2 + random.nextInt(30);
        for (var row = 0; row < height; row++) {
            var cells = new ArrayList<Cell>();
            for (var column = 0; column < columns; column++) {
                var length = random.nextInt(5) == 0 ? random.nextInt(60) : random.nextInt(8);
                cells.add(new Cell(runs(row == 0 ? plain(2 + random.nextInt(4)) : text(length)), row == 0, 1, 1));
            }
            rows.add(cells);
        }
        return new Block.Table(id, rows);
    }

    private List<Run> mixed(int attachments) {
        var runs = new ArrayList<Run>();
        runs.add(Run.plain(text(10 + random.nextInt(300))));
        if (random.nextInt(4) == 0) {
            runs.add(new Run.Text(plain(4 + random.nextInt(20)), true));
            runs.add(Run.plain("。" + text(random.nextInt(80))));
        }
        if (attachments > 0 && random.nextInt(3) == 0) {
            runs.add(new Run.Reference(1 + random.nextInt(attachments)));
            runs.add(Run.plain("。"));
        }
        return runs;
    }

    private static List<Run> runs(String text) {
        return text.isEmpty() ? List.of() : List.of(Run.plain(text));
    }

    /** Words with punctuation where people put it. */
    private String text(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(plain(1 + random.nextInt(12)));
            text.append(one(PIECES));
            text.append(plain(1 + random.nextInt(3)));
        }
        return text.isEmpty()
                ? ""
                : text.append(one(List.of("。", "。", "）。", "”。", "；"))).toString();
    }

    private String plain(int length) {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return text.toString();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
