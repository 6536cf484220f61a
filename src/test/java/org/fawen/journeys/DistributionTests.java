package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fawen.distribution.Delivery;
import org.fawen.distribution.Distribution;
import org.fawen.distribution.IncomingLine;
import org.fawen.distribution.Receipts;
import org.fawen.distribution.Receiving;
import org.fawen.distribution.Reply;
import org.fawen.distribution.ReplyForm;
import org.fawen.identity.Accounts;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeCorrected;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticePublished;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.ActPerformed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A published notice reaches those it is addressed to, each once, and the issuer sees who has signed for it. */
@SpringBootTest
@Import(OnTheirWay.class)
class DistributionTests {

    private static final PersonId CLERK = new PersonId("p38");
    private static final PersonId HEAD_OF_THE_SCHOOL = new PersonId("p32");

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Distribution distribution;

    @Autowired
    private Receiving receiving;

    @Autowired
    private NoticeAccess access;

    @Autowired
    private Notices notices;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActLog log;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext application;

    @Test
    void reachesEachSchoolOnceHoweverOftenItIsTold() {
        var target = UUID.randomUUID();
        jdbc.sql("""
                        insert into webhook (id, name, url, secret, enabled, created_by, created_at)
                        values (:id, '门户', 'http://127.0.0.1:1/', 's', true, 'p41', now())
                        """).param("id", target).update();
        var notice = published("关于分发的通知");
        var given = board(notice).deliveries();

        transaction.executeWithoutResult(status -> events.publishEvent(new NoticePublished(notice)));

        assertThat(given).extracting(Delivery::name).contains("海洋工程学院", "计算机学院").doesNotHaveDuplicates();
        assertThat(given).allMatch(one -> one.state() == Delivery.State.SENT);
        assertThat(board(notice).deliveries()).isEqualTo(given);
        assertThat(jdbc.sql("select count(*) from outbox where target = :target and notice_id = :notice")
                        .param("target", target)
                        .param("notice", notice.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        jdbc.sql("update webhook set enabled = false where id = :id")
                .param("id", target)
                .update();
    }

    @Test
    void isSignedForByTheClerkOfTheSchool() {
        var notice = published("关于签收的通知");
        var all = board(notice).receipts().all();

        var delivery = deliveryOf(notice);
        assertThat(receiving.open(CLERK, delivery)).isPresent();
        assertThat(board(notice).receipts()).isEqualTo(new Receipts(0, 1, all - 1));
        assertThat(receiving.sign(CLERK, List.of(delivery))).isEqualTo(1);
        assertThat(receiving.sign(CLERK, List.of(delivery))).as("a second time").isZero();

        assertThat(board(notice).receipts()).isEqualTo(new Receipts(1, 0, all - 1));
        assertThat(board(notice).deliveries())
                .filteredOn(Delivery::isSigned)
                .extracting(Delivery::signedAs)
                .containsExactly("邹佳宁");
        assertThat(log.of(notice)).extracting(ActPerformed::verb).containsOnlyOnce("acknowledge");
        assertThat(receiving.incoming(CLERK, true))
                .extracting(IncomingLine::delivery)
                .contains(delivery);
    }

    @Test
    void showsTheTextToThoseItWasGivenAndTheDossierToNoneOfThem() {
        var notice = published("关于收文权限的通知");
        var delivery = deliveryOf(notice);
        var stranger = person("countersigner");

        assertThat(access.may(CLERK, notices.get(notice), NoticeAction.RECEIVE)).isTrue();
        assertThat(access.may(CLERK, notices.get(notice), NoticeAction.READ)).isFalse();
        assertThat(receiving.open(stranger, delivery)).isEmpty();
        assertThat(distribution.board(stranger, notice)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> receiving.sign(stranger, List.of(delivery)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> distribution.remind(CLERK, notice));
    }

    @Test
    void isHandedOnInsideTheUnitOnly() {
        var notice = published("关于转交的通知");
        var delivery = deliveryOf(notice);
        assertThat(receiving.open(HEAD_OF_THE_SCHOOL, delivery)).isEmpty();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> receiving.pass(CLERK, delivery, person("countersigner")));
        receiving.pass(CLERK, delivery, HEAD_OF_THE_SCHOOL);

        assertThat(receiving.open(HEAD_OF_THE_SCHOOL, delivery)).isPresent();
        assertThat(receiving.sign(HEAD_OF_THE_SCHOOL, List.of(delivery))).isEqualTo(1);
    }

    @Test
    void isGivenAnewAndSignedForAgainAfterACorrection() {
        var notice = published("关于更正后再签的通知");
        receiving.sign(CLERK, List.of(deliveryOf(notice)));
        var earlier = notices.get(notice).revision();

        transaction.executeWithoutResult(
                status -> events.publishEvent(new NoticeCorrected(notice, earlier, earlier + 1)));

        assertThat(receiving.incoming(CLERK, false))
                .extracting(IncomingLine::title)
                .contains("关于更正后再签的通知");
    }

    @Test
    void remindsOnceAnHour() {
        var notice = published("关于催签的通知");
        var all = board(notice).receipts().all();

        assertThat(distribution.remind(OnTheirWay.DRAFTER, notice)).isEqualTo(all);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> distribution.remind(OnTheirWay.DRAFTER, notice));
    }

    @Test
    void asksForRepliesAndKeepsThem() {
        var notice = published("关于回执的通知");
        var delivery = deliveryOf(notice);
        var form = new ReplyForm("几人参加？", ReplyForm.Kind.NUMBER, Instant.now().plus(Duration.ofDays(2)));

        distribution.ask(OnTheirWay.DRAFTER, notice, form);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> receiving.reply(CLERK, delivery, "很多", null));
        receiving.reply(CLERK, delivery, "12", null);
        receiving.reply(CLERK, delivery, "13", null);

        assertThat(board(notice).deliveries())
                .filteredOn(one -> one.reply() != null)
                .extracting(Delivery::reply)
                .extracting(Reply::answer)
                .containsExactly("13");
    }

    @Test
    void isSignedForByLinkOnce() throws Exception {
        var notice = published("关于校外签收的通知");
        var token = distribution.sendOutside(OnTheirWay.DRAFTER, notice, "市海洋局");
        var web = webAppContextSetup(application).apply(springSecurity()).build();

        var page = web.perform(get("/r/" + token)).andReturn().getResponse();
        assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("现将主题党日活动有关事项通知如下", "发给市海洋局");
        assertThat(board(notice).receipts().signed())
                .as("looking signs nothing")
                .isZero();
        assertThat(web.perform(post("/r/" + token).with(csrf()).param("name", " "))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        web.perform(post("/r/" + token).with(csrf()).param("name", "秦明"));
        web.perform(post("/r/" + token).with(csrf()).param("name", "别人"));

        assertThat(board(notice).deliveries())
                .filteredOn(Delivery::isSigned)
                .extracting(Delivery::signedAs)
                .containsExactly("秦明");
        assertThat(web.perform(get("/r/" + token + "x"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private NoticeId published(String title) {
        var item = way.until(way.draft(title), Step.RELEASE);
        way.pass(item);
        way.untilPublished(item.notice());
        return item.notice();
    }

    private Distribution.Board board(NoticeId notice) {
        return distribution.board(OnTheirWay.DRAFTER, notice).orElseThrow();
    }

    private UUID deliveryOf(NoticeId notice) {
        return board(notice).deliveries().stream()
                .filter(one -> one.recipient().equals("ocean-eng"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PersonId person(String account) {
        return accounts.named(account).orElseThrow().person();
    }
}
