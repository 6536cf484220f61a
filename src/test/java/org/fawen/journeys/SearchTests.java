package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.fawen.identity.Accounts;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.reports.Behind;
import org.fawen.reports.Report.Kind;
import org.fawen.reports.Reports;
import org.fawen.review.Reviews;
import org.fawen.search.Search;
import org.fawen.search.SearchHit;
import org.fawen.search.SearchQuestion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff find what they may see, and only that; reports count what was done. */
@SpringBootTest
@Import(OnTheirWay.class)
class SearchTests {

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Search search;

    @Autowired
    private Reports reports;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Accounts accounts;

    @Autowired
    private org.fawen.identity.Organisations organisations;

    @Autowired
    private org.fawen.notice.Signatures signatures;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void findsByWordsOfTheTextForThoseWithAPartAlone() {
        var item = way.until(way.draft("关于麒麟阁检索的通知"), Step.DEPARTMENT_REVIEW);
        untilIndexed(item.notice());

        assertThat(found(OnTheirWay.DRAFTER, "麒麟阁检索")).containsExactly(item.notice());
        assertThat(found(way.holderOf(item), "麒麟阁")).containsExactly(item.notice());
        assertThat(found(person("auditor"), "麒麟阁")).containsExactly(item.notice());
        assertThat(found(person("countersigner"), "麒麟阁")).isEmpty();
        assertThat(found(OnTheirWay.DRAFTER, "麒麟阁没有这句")).isEmpty();
        assertThat(found(OnTheirWay.DRAFTER, "' | 'x")).isEmpty();
    }

    @Test
    void findsDraftsOfOnesOwnByTheTitle() {
        var draft = way.draft("关于凌霄宫草稿的通知");

        assertThat(found(OnTheirWay.DRAFTER, "凌霄宫草稿")).containsExactly(draft);
        assertThat(found(person("auditor"), "凌霄宫草稿")).isEmpty();
    }

    @Test
    void findsByNumberSignerYearAndStatus() {
        var notice = way.redHead("关于瑶池编号的通知");
        var item = way.until(notice, Step.SEALING);
        untilIndexed(notice);
        var number = String.valueOf(way.notice(item).number());
        var signer =
                organisations.current().nameOf(signatures.on(notice).getFirst().signer());

        assertThat(found(OnTheirWay.DRAFTER, number)).containsExactly(notice);
        assertThat(found(OnTheirWay.DRAFTER, number.replace("〔", "[").replace("〕", "]")))
                .containsExactly(notice);
        assertThat(search.find(OnTheirWay.DRAFTER, new SearchQuestion("瑶池", "", signer, null, NoticeStatus.NUMBERED)))
                .extracting(SearchHit::notice)
                .containsExactly(notice);
        assertThat(search.find(OnTheirWay.DRAFTER, new SearchQuestion("瑶池", "", "卫晓岚", null, null)))
                .isEmpty();
        assertThat(search.find(OnTheirWay.DRAFTER, new SearchQuestion("瑶池", "", "", 1999, null)))
                .isEmpty();
    }

    @Test
    void leadsRecipientsToWhatWasDelivered() {
        var item = way.until(way.draft("关于蓬莱岛分发的通知"), Step.RELEASE);
        way.pass(item);
        way.untilPublished(item.notice());
        untilIndexed(item.notice());

        assertThat(search.find(new PersonId("p38"), new SearchQuestion("蓬莱岛", "", "", null, null)))
                .singleElement()
                .satisfies(hit -> assertThat(hit.delivery()).isNotNull());
        assertThat(search.find(person("countersigner"), new SearchQuestion("蓬莱岛", "", "", null, null)))
                .singleElement()
                .satisfies(hit -> assertThat(hit.onThePublicSite()).isTrue());
    }

    @Test
    void countsStepsAndReturnsAndShowsWhatLiesBehind() {
        var item = way.until(way.draft("关于统计退回的通知"), Step.DEPARTMENT_REVIEW);
        reviews.returnToDrafter(way.act(item, way.holderOf(item)), "请补充活动经费来源");
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var auditor = person("auditor");

        var returns = reports.of(auditor, Kind.RETURNS, today.minusDays(1), today);
        assertThat(returns.lines()).anySatisfy(line -> {
            assertThat(line.step()).isEqualTo("department-review");
            assertThat(line.name()).isEqualTo("党委组织部");
            assertThat(line.values().getFirst()).isGreaterThanOrEqualTo(1);
        });
        assertThat(reports.behind(auditor, Kind.RETURNS, today.minusDays(1), today, "department-review", "org-dept"))
                .extracting(Behind::words)
                .contains("请补充活动经费来源");
        assertThat(reports.of(auditor, Kind.TURNAROUND, today.minusDays(1), today)
                        .lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.values().get(1))
                        .isLessThanOrEqualTo(line.values().get(2)));
        for (var kind : Kind.values()) {
            reports.of(auditor, kind, today.minusDays(1), today)
                    .lines()
                    .forEach(line -> assertThat(
                                    reports.behind(auditor, kind, today.minusDays(1), today, line.step(), line.key()))
                            .as("%s %s", kind, line)
                            .isNotEmpty());
        }
    }

    @Test
    void keepsReportsFromOthers() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reports.of(OnTheirWay.DRAFTER, Kind.RETURNS, today, today));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reports.of(person("auditor"), Kind.RETURNS, today, today.minusDays(1)));
    }

    private List<NoticeId> found(PersonId person, String words) {
        return search.find(person, new SearchQuestion(words, "", "", null, null)).stream()
                .map(SearchHit::notice)
                .toList();
    }

    private void untilIndexed(NoticeId notice) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from search_text where notice_id = :notice")
                        .param("notice", notice.value())
                        .query(Integer.class)
                        .single()
                        .equals(1));
    }

    private PersonId person(String account) {
        return accounts.named(account).orElseThrow().person();
    }
}
