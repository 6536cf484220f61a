package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fawen.identity.PersonId;
import org.fawen.notice.ChangeKind;
import org.fawen.notice.LaterChange;
import org.fawen.notice.LaterChanges;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.PublicHistory;
import org.fawen.notice.Revisions;
import org.fawen.notice.Signatures;
import org.fawen.notice.Step;
import org.fawen.notice.Validity;
import org.fawen.notice.content.ContentHash;
import org.fawen.publication.AfterPublication;
import org.fawen.publication.Asking;
import org.fawen.publication.Correction;
import org.fawen.publication.Replacement;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acted;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** 更正, 撤下, 代替, 废止 and their undoing, by the services on the real engine, and what readers see of it. */
@SpringBootTest
@Import(OnTheirWay.class)
class AfterPublicationTests {

    private static final PersonId PUBLISHER = new PersonId("p17");
    private static final PersonId CLERK = new PersonId("p09");
    private static final Correction WORDING = new Correction(List.of(new Replacement("认真组织", "认真组织实施")), "漏字，予以更正");

    @Autowired
    private OnTheirWay way;

    @Autowired
    private AfterPublication after;

    @Autowired
    private Notices notices;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Signatures signatures;

    @Autowired
    private LaterChanges changes;

    @Autowired
    private PublicHistory history;

    @Autowired
    private WorkItems items;

    @Autowired
    private ActLog log;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext application;

    @Test
    void publishACorrectionExactlyAsItWasSignedAndKeepTheEarlierText() throws Exception {
        var notice = published("关于更正的通知");
        var first = notice.hash();

        assertThat(after.correct(UUID.randomUUID(), CLERK, notice.id(), notice.hash(), WORDING))
                .isEqualTo(new Acted.Noted());
        assertThat(page(notice.id())).contains("请各学院认真组织，").doesNotContain("认真组织实施");
        approve(notice.id(), Step.CORRECTION_CHECK);
        approve(notice.id(), Step.CORRECTION_SIGNING);
        var corrected = until(notice.id(), Validity.CORRECTED);

        var revision = revisions.find(notice.id(), corrected.revision()).orElseThrow();
        assertThat(corrected.hash())
                .isEqualTo(ContentHash.of(revision.content()))
                .isNotEqualTo(first);
        assertThat(signatures.on(notice.id()))
                .filteredOn(signature -> signature.revision() == corrected.revision())
                .singleElement()
                .satisfies(signature -> assertThat(signature.hash()).isEqualTo(corrected.hash()));
        assertThat(history.editionsOf(notice.id()))
                .extracting(edition -> edition.hash())
                .containsExactly(first, corrected.hash());
        assertThat(page(notice.id())).contains("认真组织实施", "已更正", "漏字，予以更正", "/changes");
        assertThat(answer("/notices/" + notice.id() + "/changes").getContentAsString(StandardCharsets.UTF_8))
                .contains("<ins>", "实施", first.checkCode(), corrected.hash().checkCode());
        assertThat(answer("/notices/" + notice.id() + "/editions/1").getContentAsString(StandardCharsets.UTF_8))
                .contains("请各学院认真组织，", "更正前的文本", "noindex");
        assertThat(verified(first.value().substring(7))).contains("这是更正前的文本");
        assertThat(verified(corrected.hash().value().substring(7))).contains("有效（已更正）", "文本与签发的一致");
    }

    @Test
    void publishNoCorrectionThatWasAlteredAfterItWasSigned() {
        var notice = published("关于改动的通知");
        after.correct(UUID.randomUUID(), CLERK, notice.id(), notice.hash(), WORDING);
        approve(notice.id(), Step.CORRECTION_CHECK);
        var change = after.open(notice.id()).orElseThrow();
        jdbc.sql(
                        "update revision set content = replace(content, '认真组织实施', '认真组织落实') where notice_id = :id and number = :n")
                .param("id", notice.id().value())
                .param("n", change.revision())
                .update();

        approve(notice.id(), Step.CORRECTION_SIGNING);

        untilEnded(change);
        assertThat(changes.of(notice.id()))
                .last()
                .extracting(LaterChange::state)
                .isEqualTo(LaterChange.State.REFUSED);
        assertThat(notices.get(notice.id()).hash()).isEqualTo(notice.hash());
        assertThat(log.of(notice.id())).last().extracting(ActPerformed::verb).isEqualTo("publish-refused");
    }

    @Test
    void askTheSignerForAChangeOfMatterAndTheLeaderInChargeForWording() {
        var wording = published("关于文字的通知");
        after.correct(UUID.randomUUID(), CLERK, wording.id(), wording.hash(), WORDING);
        approve(wording.id(), Step.CORRECTION_CHECK);
        var matter = published("关于内容的通知");
        var changed = new Correction(List.of(new Replacement("请各学院", "请教务处")), "单位有误，予以更正");
        after.correct(UUID.randomUUID(), CLERK, matter.id(), matter.hash(), changed);
        approve(matter.id(), Step.CORRECTION_CHECK);

        assertThat(open(wording.id(), Step.CORRECTION_SIGNING).candidates())
                .extracting(Object::toString)
                .allMatch(group -> group.contains("deputy-secretary-org"));
        assertThat(open(matter.id(), Step.CORRECTION_SIGNING).candidates())
                .isEqualTo(items.of(matter.id()).stream()
                        .filter(item -> item.step() == Step.SIGN_OFF)
                        .findFirst()
                        .orElseThrow()
                        .candidates());
    }

    @Test
    void takeAPageDownAtOnceAndPutItUpAgainByTwoPersons() throws Exception {
        var notice = published("关于撤下的通知");
        assertThat(page(notice.id())).contains("认真组织");

        ask(notice, PUBLISHER, ChangeKind.TAKING_DOWN, "误发，予以撤下", null);

        var gone = answer("/notices/" + notice.id());
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(gone.getContentAsString(StandardCharsets.UTF_8))
                .contains("关于撤下的通知", "误发，予以撤下")
                .doesNotContain("认真组织");
        assertThat(verified(notice.hash().value().substring(7))).contains("已撤下");
        approve(notice.id(), Step.TAKEDOWN_CHECK);
        assertThat(after.open(notice.id())).isEmpty();

        ask(notices.get(notice.id()), PUBLISHER, ChangeKind.REINSTATEMENT, "核实无误，恢复", null);
        approve(notice.id(), Step.STANDING_APPROVAL);

        until(notice.id(), Validity.IN_FORCE);
        assertThat(page(notice.id())).contains("认真组织");
    }

    @Test
    void putAPageUpAgainWhenTheOfficeDoesNotConfirm() throws Exception {
        var notice = published("关于不核认的通知");
        ask(notice, PUBLISHER, ChangeKind.TAKING_DOWN, "误发，予以撤下", null);
        var item = open(notice.id(), Step.TAKEDOWN_CHECK);

        after.decline(way.act(item, way.holderOf(item)), Set.of(Step.TAKEDOWN_CHECK), "没有误发，恢复网页");

        assertThat(notices.get(notice.id()).validity()).isEqualTo(Validity.IN_FORCE);
        assertThat(page(notice.id())).contains("认真组织");
    }

    @Test
    void leadReadersOfAPageTakenDownToTheOneToReadInstead() throws Exception {
        var instead = published("关于请看这件的通知");
        var notice = published("关于重发的通知");

        ask(notice, PUBLISHER, ChangeKind.TAKING_DOWN, "重复发布，请看新件", instead.id());

        var moved = answer("/notices/" + notice.id());
        assertThat(moved.getStatus()).isEqualTo(301);
        assertThat(moved.getHeader("Location")).isEqualTo("/notices/" + instead.id());
    }

    @Test
    void showSupersessionAndRepealOnBothPages() throws Exception {
        for (var kind : List.of(ChangeKind.SUPERSESSION, ChangeKind.REPEAL, ChangeKind.REVOCATION)) {
            var newer = published("关于新办法的通知");
            var notice = published("关于旧办法的通知");

            ask(notice, CLERK, kind, "已有新的规定", newer.id());
            assertThat(page(notice.id())).doesNotContain("已有新的规定");
            approve(notice.id(), Step.STANDING_APPROVAL);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> after.open(notice.id()).isEmpty());

            var old = answer("/notices/" + notice.id());
            assertThat(old.getStatus()).isEqualTo(200);
            assertThat(old.getContentAsString(StandardCharsets.UTF_8))
                    .contains("已有新的规定", "关于新办法的通知", "/notices/" + newer.id());
            assertThat(page(newer.id())).contains("/notices/" + notice.id());
            assertThat(old.getContentAsString(StandardCharsets.UTF_8).contains("noindex"))
                    .isEqualTo(kind == ChangeKind.REVOCATION);
        }
    }

    @Test
    void areNeverDecidedByWhoAskedOrOpenToStrangers() {
        var notice = published("关于两人的通知");
        var head = new PersonId("p07");
        ask(notice, head, ChangeKind.TAKING_DOWN, "误发，予以撤下", null);
        var item = open(notice.id(), Step.TAKEDOWN_CHECK);

        assertThat(after.approve(way.act(item, head), Set.of(Step.TAKEDOWN_CHECK), "", ""))
                .isNotInstanceOf(Acted.Done.class);
        assertThat(way.holderOf(item)).isNotEqualTo(head);
        var stranger = new Asking(ChangeKind.TAKING_DOWN, "与我无关的事", null, null);
        assertThat(after.ask(UUID.randomUUID(), new PersonId("p32"), notice.id(), notice.hash(), stranger))
                .isEqualTo(new Acted.NotFound());
    }

    @Test
    void happenOneAtATimeAndOnceForACommand() {
        var notice = published("关于一次的通知");
        var command = UUID.randomUUID();

        after.correct(command, CLERK, notice.id(), notice.hash(), WORDING);
        after.correct(command, CLERK, notice.id(), notice.hash(), WORDING);
        var second = after.correct(UUID.randomUUID(), CLERK, notice.id(), notice.hash(), WORDING);

        assertThat(changes.of(notice.id())).hasSize(1);
        assertThat(second)
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("notice.refused.change-open"));
    }

    private Notice published(String title) {
        var id = way.draft(title);
        way.pass(way.until(id, Step.RELEASE));
        way.untilPublished(id);
        return notices.get(id);
    }

    private void ask(Notice notice, PersonId person, ChangeKind kind, String reason, @Nullable NoticeId document) {
        assertThat(after.ask(
                        UUID.randomUUID(),
                        person,
                        notice.id(),
                        notice.hash(),
                        new Asking(kind, reason, document, null)))
                .isEqualTo(new Acted.Noted());
    }

    private void approve(NoticeId notice, Step step) {
        var item = open(notice, step);
        assertThat(after.approve(way.act(item, way.holderOf(item)), Set.of(step), "同意。", "demo"))
                .isInstanceOf(Acted.Done.class);
    }

    private WorkItem open(NoticeId notice, Step step) {
        return items.openOf(notice).stream()
                .filter(item -> item.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private Notice until(NoticeId notice, Validity validity) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> notices.get(notice).validity() == validity);
        return notices.get(notice);
    }

    private void untilEnded(LaterChange change) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> after.open(change.notice()).isEmpty());
    }

    private String page(NoticeId notice) throws Exception {
        return answer("/notices/" + notice).getContentAsString(StandardCharsets.UTF_8);
    }

    private String verified(String asked) throws Exception {
        return answer("/verify?q=" + asked).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return webAppContextSetup(application)
                .build()
                .perform(get(path))
                .andReturn()
                .getResponse();
    }
}
