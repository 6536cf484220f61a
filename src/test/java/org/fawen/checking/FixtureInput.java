package org.fawen.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fawen.checking.AttachedFile.Kind;
import org.fawen.checking.AttachedFile.Trace;
import org.fawen.checking.CheckInput.Channel;
import org.fawen.checking.CheckInput.Disclosure;
import org.fawen.checking.CheckInput.Outlet;

/** Reads the shorthand of the fixtures: context in key=value form, text with a field's name in front. */
final class FixtureInput {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Pattern PAIR = Pattern.compile("(文种|渠道|发文机关|成文日期|计划发布|步骤|抄送|主送|附件数|公开属性|发文字号)=([^；，]+)");
    private static final Pattern FIELD = Pattern.compile("^(标题|发文字号|主送|成文日期|印发日期|署名|签发人)：(.*)$");
    private static final Map<String, String> ORGANS = Map.of("党委", Register.PARTY_COMMITTEE, "行政", Register.UNIVERSITY);

    private final CheckInputBuilder builder;
    private CheckKnowledge knowledge = Register.knowledge();

    private FixtureInput() {
        builder = CheckInput.builder(DocumentType.NOTICE, "滨海理工大学关于做好有关工作的通知", TODAY)
                .issuers(Register.UNIVERSITY)
                .addressees("各学院");
    }

    static CheckInput of(Fixture.Case example) {
        FixtureInput input = new FixtureInput();
        if (example.context() != null) {
            input.context(example.context());
        }
        input.text(generated(example.text()));
        return input.builder.knowledge(input.knowledge).build();
    }

    private void context(String context) {
        PAIR.matcher(context).results().forEach(pair -> set(pair.group(1), pair.group(2)));
        if (context.startsWith("登记簿")) {
            register(context);
        } else if (context.startsWith("词表")) {
            String[] words = context.substring(3).split("→");
            EditingList list = EditingList.parse("# date: 2026-01-01\n# source: 测试词表\n" + words[0] + " | " + words[1]);
            knowledge = knowledge.toBuilder()
                    .lists(knowledge.lists().withCautious(list))
                    .build();
        } else if (context.startsWith("名册")) {
            knowledge = knowledge.toBuilder()
                    .leaders(Arrays.stream(context.substring(3).split("，"))
                            .map(entry -> entry.split("="))
                            .map(entry -> new CheckKnowledge.Leader(entry[0], List.of(entry[1])))
                            .toList())
                    .build();
        } else if (context.startsWith("联合发文")) {
            builder.issuers(Register.PARTY_COMMITTEE, Register.UNIVERSITY);
        } else if (context.startsWith("30天前已发布")) {
            String title = context.substring(context.indexOf('：') + 1);
            issued(title, TODAY.minusDays(30), CheckKnowledge.Validity.IN_FORCE);
        }
        files(context);
    }

    private void set(String key, String value) {
        switch (key) {
            case "文种" -> type(value);
            case "渠道" -> channel(value);
            case "发文机关" ->
                builder.issuers(Arrays.stream(value.split("、"))
                        .map(name -> ORGANS.getOrDefault(name, name))
                        .toList());
            case "成文日期" -> builder.date(LocalDate.parse(value));
            case "计划发布" -> builder.publishDate(LocalDate.parse(value));
            case "步骤" -> builder.occasion(value.equals("sealing") ? Occasion.SEALING : Occasion.WRITING);
            case "抄送" -> builder.copyTo(value);
            case "主送" -> builder.addressees(value);
            case "附件数" -> attach(Integer.parseInt(value));
            case "公开属性" -> builder.disclosure(value.equals("不予公开") ? Disclosure.WITHHELD : Disclosure.PROACTIVE);
            case "发文字号" -> builder.docNumber(value);
            default -> throw new IllegalArgumentException(key);
        }
    }

    private void type(String name) {
        if (name.equals("复函")) {
            builder.docType(DocumentType.LETTER)
                    .replyTo(new CheckInput.ReplyTo("关于商请共建实习基地的函", "海城科函〔2026〕8号", null, "海城市科技馆"));
            return;
        }
        builder.docType(Arrays.stream(DocumentType.values())
                .filter(type -> type.names().contains(name))
                .findFirst()
                .orElseThrow());
    }

    private void channel(String value) {
        if (value.equals("public-site")) {
            builder.outlets(Set.of(Outlet.PUBLIC_SITE));
        } else {
            builder.channel(
                    Channel.valueOf(value.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
        }
    }

    private void register(String context) {
        Matcher rule = Pattern.compile("《(.+)》(已废止|现行有效)").matcher(context);
        if (rule.find()) {
            boolean repealed = rule.group(2).equals("已废止");
            issued(
                    rule.group(1),
                    TODAY.minusYears(3),
                    repealed ? CheckKnowledge.Validity.REPEALED : CheckKnowledge.Validity.IN_FORCE);
        } else if (context.contains("已使用")) {
            knowledge =
                    knowledge.toBuilder().usedNumbers(Set.of("滨理工党发〔2026〕7号")).build();
        } else {
            knowledge = knowledge.toBuilder()
                    .usedNumbers(Set.of("滨理工党发〔2026〕6号"))
                    .voidNumbers(Set.of("滨理工党发〔2026〕7号"))
                    .build();
        }
    }

    private void issued(String title, LocalDate day, CheckKnowledge.Validity validity) {
        knowledge = knowledge.toBuilder()
                .issued(List.of(new CheckKnowledge.Issued(title, null, null, null, day, validity)))
                .build();
    }

    private void files(String context) {
        Matcher uploaded = Pattern.compile("上传(\\d)个文件(?:：(.+))?").matcher(context);
        if (uploaded.find()) {
            String[] titles = uploaded.group(2) == null
                    ? new String[] {"日程安排"}
                    : uploaded.group(2).split("、");
            builder.attachments(Arrays.stream(titles)
                    .map(title -> AttachedFile.of(title, true, Kind.PRINT))
                    .toList());
        } else if (context.startsWith("附件 docx")) {
            boolean clean = context.contains("无修订");
            traced("评分标准", clean ? Map.of() : Map.of(Trace.REVISION, 2, Trace.COMMENT, 1));
        } else if (context.startsWith("图片")) {
            traced("活动现场", context.contains("GPS") ? Map.of(Trace.GPS, 1) : Map.of());
        }
    }

    private void traced(String title, Map<Trace, Integer> traces) {
        builder.attachments(new AttachedFile(title, true, Kind.PRINT, null, traces));
    }

    private void attach(int count) {
        List<AttachedFile> files = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            files.add(AttachedFile.of("填报要求" + i, true, Kind.PRINT));
        }
        builder.attachments(files);
    }

    private void text(String text) {
        Matcher field = FIELD.matcher(text);
        if (field.matches()) {
            field(field.group(1), field.group(2).equals("（空）") ? "" : field.group(2));
            return;
        }
        List<TextBlock> blocks = new ArrayList<>();
        for (String line : text.split("\n")) {
            boolean remark = line.matches("（(?:无附件说明|全文未出现全称)）");
            if (!remark) {
                blocks.add(new TextBlock.Paragraph("b" + (blocks.size() + 1), line));
            }
        }
        builder.blocks(blocks);
    }

    private void field(String name, String value) {
        switch (name) {
            case "标题" -> builder.title(value);
            case "发文字号" -> builder.docNumber(value);
            case "主送" -> builder.addressees(List.of()).addresseeLine(value);
            case "成文日期" -> builder.dateText(value).date(Dates.parse(value).orElse(null));
            case "印发日期" -> builder.issueDate(Dates.parse(value).orElseThrow());
            case "署名" -> builder.signature(value);
            case "签发人" -> builder.signatory(value);
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static String generated(String text) {
        Matcher repeated = Pattern.compile("^a generated \\w+: (.+?) ?×(\\d+)(?: then (.+?))? \\((\\d+) characters\\)$")
                .matcher(text);
        if (repeated.matches()) {
            MatchResult parts = repeated.toMatchResult();
            String tail = parts.group(3) == null ? "" : parts.group(3);
            return parts.group(1).repeat(Integer.parseInt(parts.group(2))) + tail;
        }
        return Generated.numbers(text.replace("<U+200B>", "\u200B")).replaceAll(" \\((?:PUN|no)[^)]*\\)$", "");
    }
}
