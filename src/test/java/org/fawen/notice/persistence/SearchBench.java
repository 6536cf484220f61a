package org.fawen.notice.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.fawen.bench.Measurements;
import org.fawen.identity.Body;
import org.fawen.identity.UnitId;
import org.fawen.notice.Channel;
import org.fawen.notice.PublicEntries;
import org.fawen.notice.PublicEntries.Choice;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.PlainText;
import org.fawen.notice.content.Runs;
import org.fawen.notice.content.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Full-text search of the public site over 50,000 generated notices: page and count together (goal P7). {@code ./fawen bench search} */
@SpringBootTest(properties = "fawen.demo-notices=false")
@EnabledIfSystemProperty(named = "fawen.bench", matches = "true")
class SearchBench {

    private static final int NOTICES = 50_000;
    private static final int AT_ONCE = 500;
    private static final String WORDS = "学校党委组织开展关于做好年度工作通知各学院部门单位按照要求认真落实材料报送审核评议教学科研学生管理"
            + "安全检查实验室设备采购经费预算招生就业培训会议研究决定办法规定实施细则评选表彰干部基层支部建设主题活动安排时间地点联系人电话邮箱";
    private static final List<String> ASKED = List.of(
            "基层党组织", "实验室安全检查", "通知", "基层党组织 2022 组织部", "经费预算 审核", "评选表彰", "2019 77", "招生就业培训", "干部 材料报送", "海岸带观测");

    private static final String FACTS = StoredJson.of(new RoutingFacts(
            DocType.NOTICE,
            Channel.WEB_ONLY,
            List.of(new UnitId("org-dept")),
            Body.values()[0],
            new UnitId("org-dept"),
            new UnitId("party-office"),
            "其他",
            Urgency.NORMAL,
            Disclosure.PROACTIVE,
            Audience.PUBLIC,
            false,
            false,
            false,
            false,
            false,
            Set.of(),
            List.of()));

    @Autowired
    private PublicEntries entries;

    @Autowired
    private NamedParameterJdbcTemplate jdbc;

    @Test
    void measure() {
        fill();
        jdbc.getJdbcOperations().execute("vacuum analyze public_entry");
        jdbc.getJdbcOperations().execute("analyze");
        for (var words : ASKED) {
            var choice = new Choice(Audience.PUBLIC, null, null, null, null, words, false);
            var measured = Measurements.of(30, () -> search(choice));
            System.out.printf(
                    "%s: p50 %.1f ms, p95 %.1f ms, found %d%n",
                    words, measured.millis(0.5), measured.millis(0.95), entries.count(choice, 1000));
        }
        var turn = new int[1];
        var all = Measurements.of(
                300,
                () -> search(new Choice(
                        Audience.PUBLIC, null, null, null, null, ASKED.get(turn[0]++ % ASKED.size()), false)));
        System.out.printf(
                "P7 full text at %,d notices: p50 %.1f ms, p95 %.1f ms (goal 100)%n",
                NOTICES, all.millis(0.5), all.millis(0.95));
    }

    private void search(Choice choice) {
        entries.page(choice, null, 21);
        entries.count(choice, 1000);
    }

    private void fill() {
        var random = new Random(7);
        for (var from = 0; from < NOTICES; from += AT_ONCE) {
            var rows = new ArrayList<Map<String, Object>>();
            for (var number = from; number < from + AT_ONCE; number++) {
                rows.add(row(number, random));
            }
            write(rows);
        }
    }

    private static Map<String, Object> row(int number, Random random) {
        var paragraphs = new ArrayList<Block>();
        for (var place = 0; place < 8; place++) {
            paragraphs.add(new Block.Paragraph("a%05d".formatted(place), Runs.of(sentence(random, 90))));
        }
        var title = "关于" + sentence(random, 14) + "的通知";
        var content = Content.blank(DocType.NOTICE, random.nextBoolean() ? "党委组织部" : "教务处")
                .withTitle(title)
                .withBlocks(paragraphs);
        var at = Instant.parse("2012-01-01T00:00:00Z").plusSeconds(number * 9_000L);
        var year = at.atZone(ZoneOffset.UTC).getYear();
        var text = title + "\n" + content.issuers().getFirst() + "\n" + year + "\n" + number + "\n"
                + PlainText.of(content);
        var row = new HashMap<String, Object>();
        row.put("id", UUID.randomUUID());
        row.put("title", title);
        row.put("content", StoredJson.of(content));
        row.put("facts", FACTS);
        row.put("at", at.atOffset(ZoneOffset.UTC));
        row.put("year", year);
        row.put("organ", content.issuers().getFirst());
        row.put("tokens", SearchTokens.of(text).toArray(String[]::new));
        row.put("titleTokens", SearchTokens.of(title).toArray(String[]::new));
        return row;
    }

    /** Words in the order chance gives them, mostly ones that stand together in real texts. */
    private static String sentence(Random random, int length) {
        var words = new StringBuilder();
        while (words.length() < length) {
            var from = random.nextInt(WORDS.length() - 6);
            words.append(WORDS, from, from + 2 + random.nextInt(4));
        }
        return words.append("。").toString();
    }

    private void write(List<Map<String, Object>> rows) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<String, Object>[] batch = rows.toArray(new Map[0]);
        jdbc.batchUpdate("""
                insert into notice (id, version, status, validity, title, facts, drafter, revision, hash, historical,
                                    published_at, created_at, urgency, drafting_unit)
                values (:id, 0, 'PUBLISHED', 'IN_FORCE', :title, :facts, 'p14', 1,
                        'sha256:' || repeat('0', 64), true, :at, :at, 'NORMAL', 'org-dept')
                """, batch);
        jdbc.batchUpdate("""
                insert into revision (notice_id, number, content, canonical, hash, facts, author, at)
                values (:id, 1, :content, '', 'sha256:' || repeat('0', 64), :facts, 'p14', :at)
                """, batch);
        jdbc.batchUpdate("""
                insert into publication (notice_id, revision, hash, for_public, published_at)
                values (:id, 1, 'sha256:' || repeat('0', 64), true, :at)
                """, batch);
        jdbc.batchUpdate("""
                insert into public_entry (notice_id, audience, column_id, published_at, year, organ, doc_type, tokens,
                                          title_tokens)
                values (:id, 'PUBLIC', 'NOTICES', :at, :year, :organ, 'NOTICE', array_to_tsvector(:tokens),
                        array_to_tsvector(:titleTokens))
                """, batch);
    }
}
