package org.fawen.journeys;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fawen.checking.Finding;
import org.fawen.checking.Severity;
import org.fawen.desk.MarkedCopies;
import org.fawen.drafting.DraftChecks;
import org.fawen.drafting.Drafting;
import org.fawen.drafting.Submission;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinions;
import org.fawen.notice.Proof;
import org.fawen.notice.Proofs;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.SignatureEvidence;
import org.fawen.notice.Signatures;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Runs;
import org.fawen.review.Explanations;
import org.fawen.review.Proofreading;
import org.fawen.review.Reviews;
import org.fawen.signoff.SignOffs;
import org.fawen.workflow.Act;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Frozen;
import org.fawen.workflow.Kept;
import org.fawen.workflow.ProofDeadlines;
import org.fawen.workflow.TextEdits;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 核稿改稿, 核对清样, 改后签发: the office and the signer change the text in place; on the real engine and database. */
@SpringBootTest
@Import(OnTheirWay.class)
class OfficeEditTests {

    private static final String WORDING = "请各学院精心组织，安排见附件。";
    private static final String MATTER = "请各学院于5日内认真组织，安排见附件。";

    @Autowired
    private OnTheirWay way;

    @Autowired
    private TextEdits edits;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Proofreading proofreading;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Explanations explanations;

    @Autowired
    private Notices notices;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Proofs proofs;

    @Autowired
    private ProofDeadlines deadlines;

    @Autowired
    private WorkItems items;

    @Autowired
    private ActLog log;

    @Autowired
    private MarkedCopies copies;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftChecks checks;

    @Autowired
    private Organisations organisations;

    @Autowired
    private SignatureEvidence evidence;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void eachEditIsARevisionUnderItsAuthorsName() {
        var id = way.draft("关于核稿改稿的通知");
        var clerks = way.until(id, Step.OFFICE_REVIEW);
        var clerk = way.holderOf(clerks);
        assertThat(write(clerks, clerk, 0, WORDING)).isInstanceOf(Kept.Done.class);
        assertThat(revisions.of(id)).as("others read the frozen text meanwhile").hasSize(1);
        assertThat(pass(clerks, clerk)).isInstanceOf(Acted.Done.class);
        var heads = items.openOf(id).getFirst();
        assertThat(heads.stage()).isEqualTo(Stage.SECOND);
        var head = way.holderOf(heads);
        write(heads, head, 0, "请各学院精心组织实施，安排见附件。");
        assertThat(pass(heads, head)).isInstanceOf(Acted.Done.class);

        assertThat(revisions.of(id)).extracting(Revision::author).containsExactly(OnTheirWay.DRAFTER, clerk, head);
        assertThat(opinions.on(id))
                .filteredOn(opinion -> opinion.step() == Step.OFFICE_REVIEW)
                .extracting(opinion -> opinion.revision(), opinion -> opinion.hash())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, revision(id, 2).hash()),
                        org.assertj.core.groups.Tuple.tuple(3, revision(id, 3).hash()));
        assertThat(opinions.on(id))
                .filteredOn(opinion -> opinion.step() == Step.DEPARTMENT_REVIEW)
                .as("stays bound to what it judged")
                .allMatch(opinion -> opinion.revision() == 1);
        assertThat(log.of(id))
                .filteredOn(act -> act.verb().equals("amend"))
                .extracting(ActPerformed::person)
                .containsExactly(clerk, head);
        assertThat(audited(id)).contains("amend");
    }

    @Test
    void markedAndCleanCopyComeFromTheRevisions() {
        var id = way.draft("关于花脸稿的通知");
        var clerks = way.until(id, Step.OFFICE_REVIEW);
        var clerk = way.holderOf(clerks);
        write(clerks, clerk, 0, WORDING);
        pass(clerks, clerk);

        var copy = copies.of(clerk, id).orElseThrow();

        assertThat(copy.copy().present()).isEqualTo(revision(id, 2).content());
        assertThat(copy.copy().blocks().get(1).lines().getFirst().original()).isEqualTo(Runs.of("请各学院认真组织，安排见附件。"));
        assertThat(copy.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.name()).isEqualTo(organisations.current().nameOf(clerk));
            assertThat(edit.places()).isEqualTo(1);
        });
        assertThat(copies.of(new PersonId("p99"), id)).isEmpty();
    }

    @Test
    void onlyTheHolderOfTheItemMayWrite() {
        var id = way.draft("关于权限的通知");
        var clerks = way.until(id, Step.OFFICE_REVIEW);
        var clerk = way.holderOf(clerks);

        for (var person : organisations.current().persons()) {
            var mine = clerks.isFor(person.id(), organisations.current());
            assertThat(edits.present(way.act(clerks, person.id())).isPresent())
                    .as(person.name())
                    .isEqualTo(mine);
            if (!mine) {
                assertThat(write(clerks, person.id(), 0, WORDING)).isInstanceOf(Kept.Not.class);
                assertThat(edits.freeze(way.act(clerks, person.id()))).isInstanceOf(Frozen.Not.class);
            }
        }
        pass(clerks, clerk);
        assertThat(write(clerks, clerk, 0, WORDING)).as("the item has ended").isInstanceOf(Kept.Not.class);
    }

    @Test
    void theDraftersStepsAreNotEditedInPlace() {
        var id = way.draft("关于部门审核的通知");
        var item = way.until(id, Step.DEPARTMENT_REVIEW);

        assertThat(write(item, way.holderOf(item), 0, WORDING)).isInstanceOf(Kept.Not.class);
    }

    @Test
    void nothingIsOverwrittenAndAnothersEditsStandUnderTheirOwnName() {
        var id = way.draft("关于两人改稿的通知");
        var clerks = way.until(id, Step.OFFICE_REVIEW);
        var clerk = way.holderOf(clerks);
        write(clerks, clerk, 0, WORDING);

        var conflict = write(clerks, clerk, 0, "请各学院抓紧组织，安排见附件。");

        assertThat(conflict)
                .isInstanceOfSatisfying(
                        Kept.Conflict.class,
                        met -> assertThat(met.theirs().orElseThrow().author()).isEqualTo(clerk));
        assertThat(edits.present(way.act(clerks, clerk))
                        .orElseThrow()
                        .content()
                        .blocks()
                        .get(1))
                .isEqualTo(new Block.Paragraph("bbbbbb", Runs.of(WORDING)));
        var other = organisations.current().persons().stream()
                .map(person -> person.id())
                .filter(person -> !person.equals(clerk) && clerks.isFor(person, organisations.current()))
                .findFirst();
        other.ifPresent(person -> {
            write(clerks, person, 1, "请各学院精心组织实施，安排见附件。");
            assertThat(revision(id, 2).author()).isEqualTo(clerk);
        });
    }

    @Test
    void anEditThatWasNotFrozenCannotBePassedBy() {
        var id = way.draft("关于未送出改动的通知");
        var clerks = way.until(id, Step.OFFICE_REVIEW);
        var clerk = way.holderOf(clerks);
        write(clerks, clerk, 0, WORDING);

        var acted = reviews.approve(way.act(clerks, clerk), "同意。");

        assertThat(acted)
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("review.refused.unfinished"));
    }

    @Test
    void anErrorThatTheOfficeBringsInGoesNoFurther() {
        var id = way.draft("关于改出错误的通知");
        var clerks = way.until(id, Step.OFFICE_REVIEW);
        var clerk = way.holderOf(clerks);
        write(clerks, clerk, 0, "请××学院认真组织，安排见附件。");

        assertThat(pass(clerks, clerk)).isInstanceOfSatisfying(Acted.Refused.class, refused -> {
            assertThat(refused.refusal().key()).isEqualTo("workflow.refused.errors");
            assertThat(refused.refusal().arguments()).containsExactly(1, "TXT-03“××”");
        });
        assertThat(items.openOf(id)).singleElement().returns(Stage.FIRST, WorkItem::stage);

        write(clerks, clerk, 0, WORDING);
        assertThat(pass(clerks, clerk)).isInstanceOf(Acted.Done.class);
    }

    @Test
    void anErrorThatTheSignerBringsInIsNotSigned() {
        var id = way.draft("关于签发时改出错误的通知");
        var item = way.until(id, Step.SIGN_OFF);
        var signer = way.holderOf(item);
        write(item, signer, 0, "请××学院认真组织，安排见附件。");

        assertThat(signOffs.signAmended(way.act(item, signer), "同意印发。", "", "demo"))
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("workflow.refused.errors"));
        assertThat(signatures.on(id)).isEmpty();
        assertThat(revisions.of(id)).hasSize(1);
    }

    @Test
    void aReturnedDraftHasTheOfficesWords() {
        var id = way.draft("关于改后退回的通知");
        var clerks = way.until(id, Step.OFFICE_REVIEW);
        var clerk = way.holderOf(clerks);
        write(clerks, clerk, 0, WORDING);
        var frozen = (Frozen.Text) edits.freeze(way.act(clerks, clerk));

        reviews.returnToDrafter(way.act(clerks, clerk).seeing(frozen.hash()), "请补充联系人。");

        var sheet = drafting.open(OnTheirWay.DRAFTER, id).orElseThrow();
        assertThat(sheet.content().blocks().get(1)).isEqualTo(new Block.Paragraph("bbbbbb", Runs.of(WORDING)));
        assertThat(sheet.notice().hash()).isEqualTo(frozen.hash());
    }

    @Test
    void whatWasNotSentWhenTheDrafterTookItBackIsOfferedToItsAuthor() {
        var id = way.draft("关于改到一半被撤回的通知");
        var clerks = way.until(id, Step.OFFICE_REVIEW);
        var clerk = way.holderOf(clerks);
        write(clerks, clerk, 0, WORDING);
        drafting.recall(UUID.randomUUID(), OnTheirWay.DRAFTER, id, "再改一改。");
        assertThat(drafting.open(OnTheirWay.DRAFTER, id).orElseThrow().content().blocks())
                .as("the drafter gets the own words back")
                .contains(new Block.Paragraph("bbbbbb", Runs.of("请各学院认真组织，安排见附件。")));

        var again = way.until(id, Step.OFFICE_REVIEW);

        var left = edits.left(way.act(again, clerk)).orElseThrow();
        assertThat(left.amendment().content().blocks().get(1))
                .isEqualTo(new Block.Paragraph("bbbbbb", Runs.of(WORDING)));
        assertThat(edits.left(way.act(again, OnTheirWay.DRAFTER))).isEmpty();
        write(again, clerk, 0, "请各学院认真组织好，安排见附件。");
        assertThat(edits.left(way.act(again, clerk))).as("not overwritten").isPresent();
        edits.forget(way.act(again, clerk), left);
        assertThat(edits.left(way.act(again, clerk))).isEmpty();
    }

    @Test
    void aChangeOfWordingDoesNotWaitForTheDrafter() {
        var id = way.draft("关于文字改动的通知");
        var clerks = way.until(id, Step.OFFICE_REVIEW);
        write(clerks, way.holderOf(clerks), 0, WORDING);
        pass(clerks, way.holderOf(clerks));
        var asked = proofs.newest(id).orElseThrow();
        assertThat(asked.holdsUp()).isFalse();
        assertThat(proofs.waitingFor(OnTheirWay.DRAFTER))
                .extracting(waiting -> waiting.proof().notice())
                .contains(id);

        way.until(id, Step.SIGN_OFF);
        proofreading.object(UUID.randomUUID(), OnTheirWay.DRAFTER, id, 2, "“认真”是文件原话。");

        assertThat(proofs.newest(id).orElseThrow().answer()).isEqualTo(Proof.Answer.OBJECTED);
        assertThat(log.of(id).getLast())
                .returns("proof-object", ActPerformed::verb)
                .returns("“认真”是文件原话。", ActPerformed::words);
        assertThat(proofs.waitingFor(OnTheirWay.DRAFTER))
                .extracting(waiting -> waiting.proof().notice())
                .doesNotContain(id);
        assertThat(audited(id)).contains("proof-object");
    }

    @Test
    void theTrailSaysOnceThatTheDrafterDidNotAnswerInTime() {
        var wording = way.draft("关于逾期未核对的通知");
        var clerks = way.until(wording, Step.OFFICE_REVIEW);
        write(clerks, way.holderOf(clerks), 0, WORDING);
        pass(clerks, way.holderOf(clerks));
        var matter = way.draft("关于逾期未确认的通知");
        clerks = way.until(matter, Step.OFFICE_REVIEW);
        write(clerks, way.holderOf(clerks), 0, MATTER);
        pass(clerks, way.holderOf(clerks));

        deadlines.watch();
        assertThat(audited(wording)).as("there is time yet").doesNotContain("proof-lapsed");
        jdbc.sql("update proof set due_at = asked_at - interval '1 minute' where notice_id in (:ids)")
                .param("ids", List.of(wording.value(), matter.value()))
                .update();
        deadlines.watch();
        deadlines.watch();

        assertThat(audited(wording)).containsOnlyOnce("proof-lapsed").doesNotContain("proof-overdue");
        assertThat(audited(matter)).containsOnlyOnce("proof-overdue").doesNotContain("proof-lapsed");
        assertThat(log.of(wording).getLast())
                .returns("proof-lapsed", ActPerformed::verb)
                .returns(null, ActPerformed::person);
        proofreading.object(UUID.randomUUID(), OnTheirWay.DRAFTER, wording, 2, "晚了，但仍有意见。");
        assertThat(log.of(wording).getLast().verb()).as("late is not never").isEqualTo("proof-object");
    }

    @Test
    void aChangeOfMatterGoesToTheSignerWhenTheDrafterHasConfirmedIt() {
        var id = way.draft("关于内容改动的通知");
        var clerks = way.until(id, Step.OFFICE_REVIEW);
        write(clerks, way.holderOf(clerks), 0, MATTER);
        assertThat(pass(clerks, way.holderOf(clerks)))
                .as("within the office it goes on")
                .isInstanceOf(Acted.Done.class);
        var heads = items.openOf(id).getFirst();
        var head = way.holderOf(heads);

        assertThat(pass(heads, head))
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("review.refused.unconfirmed"));
        proofreading.confirm(UUID.randomUUID(), OnTheirWay.DRAFTER, id, 2);

        assertThat(pass(heads, head)).isInstanceOf(Acted.Done.class);
        assertThat(notice(id).status()).isEqualTo(NoticeStatus.AWAITING_SIGN_OFF);
    }

    @Test
    void whatWasNotConfirmedIsAskedAgainWithTheNextChange() {
        var id = way.draft("关于再次改动的通知");
        var clerks = way.until(id, Step.OFFICE_REVIEW);
        write(clerks, way.holderOf(clerks), 0, MATTER);
        pass(clerks, way.holderOf(clerks));
        var heads = items.openOf(id).getFirst();
        write(heads, way.holderOf(heads), 0, MATTER.replace("认真", "精心"));

        pass(heads, way.holderOf(heads));

        assertThat(proofs.newest(id).orElseThrow())
                .returns(1, Proof::from)
                .returns(3, Proof::revision)
                .returns(true, Proof::holdsUp);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> proofreading.confirm(UUID.randomUUID(), OnTheirWay.DRAFTER, id, 2))
                .returns("review.refused.proof-changed", Refusal::key);
    }

    @Test
    void nobodyButTheDrafterAnswersForTheDrafter() {
        var id = way.draft("关于代为核对的通知");
        var clerks = way.until(id, Step.OFFICE_REVIEW);
        var clerk = way.holderOf(clerks);
        write(clerks, clerk, 0, WORDING);
        pass(clerks, clerk);

        for (var person : organisations.current().persons()) {
            if (!person.id().equals(OnTheirWay.DRAFTER)) {
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> proofreading.confirm(UUID.randomUUID(), person.id(), id, 2))
                        .returns("review.refused.no-proof", Refusal::key);
            }
        }
    }

    @Test
    void theSignerSignsTheWordsChangedInTheVeryAct() {
        var id = way.draft("关于改后签发的通知");
        var item = way.until(id, Step.SIGN_OFF);
        var signer = way.holderOf(item);
        write(item, signer, 0, WORDING);

        var acted = signOffs.signAmended(way.act(item, signer), "同意印发。", "", "demo");

        assertThat(acted).isInstanceOf(Acted.Done.class);
        var changed = revision(id, 2);
        assertThat(changed.author()).isEqualTo(signer);
        assertThat(changed.content().blocks().get(1)).isEqualTo(new Block.Paragraph("bbbbbb", Runs.of(WORDING)));
        assertThat(notice(id))
                .returns(NoticeStatus.SIGNED_OFF, Notice::status)
                .returns(changed.hash(), Notice::hash)
                .returns(2, Notice::revision);
        assertThat(signatures.on(id))
                .singleElement()
                .matches(signature -> signature.hash().equals(changed.hash()) && signature.revision() == 2);
        assertThat(opinions.on(id))
                .filteredOn(opinion -> opinion.verdict() == Verdict.SIGN)
                .singleElement()
                .matches(opinion -> opinion.hash().equals(changed.hash()));
        assertThat(evidence.confirms(signatures.on(id).getFirst())).isTrue();
        way.until(id, Step.RELEASE);
        assertThat(way.pass(items.openOf(id).getFirst()))
                .as("signed is published")
                .isInstanceOf(Acted.Done.class);
    }

    @Test
    void theSignerSendsAChangeOfMatterBack() {
        var id = way.draft("关于签发改期的通知");
        var item = way.until(id, Step.SIGN_OFF);
        var signer = way.holderOf(item);
        write(item, signer, 0, MATTER);

        var acted = signOffs.signAmended(way.act(item, signer), "同意印发。", "", "demo");

        assertThat(acted).isInstanceOfSatisfying(Acted.Refused.class, refused -> {
            assertThat(refused.refusal().key()).isEqualTo("workflow.refused.matter");
            assertThat(refused.refusal().arguments()).containsExactly("→5日");
        });
        assertThat(notice(id).status()).isEqualTo(NoticeStatus.AWAITING_SIGN_OFF);
        assertThat(revisions.of(id)).hasSize(1);
        assertThat(signatures.on(id)).isEmpty();
        assertThat(edits.present(way.act(item, signer)).orElseThrow().version())
                .as("what was typed stays")
                .isEqualTo(1);
    }

    @Test
    void signingWithTheWrongPasswordChangesNothing() {
        var id = way.draft("关于密码的通知");
        var item = way.until(id, Step.SIGN_OFF);
        var signer = way.holderOf(item);
        write(item, signer, 0, WORDING);

        assertThat(signOffs.signAmended(way.act(item, signer), "同意印发。", "", "guess"))
                .isInstanceOf(Acted.Refused.class);
        assertThat(revisions.of(id)).hasSize(1);
    }

    @Test
    void whatTheDrafterExplainedIsNotAskedAgainAfterAReturn() {
        var id = way.longest();
        var warned = warnings(id);
        assertThat(warned).isNotEmpty();
        var stated =
                new Submission(true, "工作需要", "年度安排", warned.stream().collect(toMap(check -> check, check -> "惯例")));
        var draft = items.openOf(id).getFirst();
        assertThat(drafting.submit(way.act(draft, OnTheirWay.DRAFTER), new Submission(true, "工作需要", "年度安排", Map.of())))
                .isInstanceOf(Acted.Refused.class);
        assertThat(drafting.submit(way.act(draft, OnTheirWay.DRAFTER), stated)).isInstanceOf(Acted.Done.class);
        var item = way.until(id, Step.OFFICE_REVIEW);
        reviews.returnToDrafter(way.act(item, way.holderOf(item)), "请补充联系人。");

        var again = drafting.open(OnTheirWay.DRAFTER, id).orElseThrow();
        assertThat(again.submission().explanations()).isEqualTo(stated.explanations());
        var resent = new Submission(true, "工作需要", "年度安排", again.submission().explanations(), null, "联系人已电话告知");
        assertThat(drafting.submit(way.act(items.openOf(id).getFirst(), OnTheirWay.DRAFTER), resent))
                .isInstanceOf(Acted.Done.class);
    }

    private List<String> warnings(NoticeId id) {
        var sheet = drafting.open(OnTheirWay.DRAFTER, id).orElseThrow();
        return checks.atSubmission(sheet.content(), sheet.notice().facts(), true).stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(Finding::check)
                .distinct()
                .toList();
    }

    @Test
    void whatTheOfficeSaysOfAWarningIsKeptOnce() {
        var id = way.draft("关于说明的通知");
        var item = way.until(id, Step.OFFICE_REVIEW);
        var clerk = way.holderOf(item);

        assertThat(explanations.explain(way.act(item, clerk), "TTL-02", " 惯例 ")).isEmpty();
        assertThat(explanations.explain(way.act(item, OnTheirWay.DRAFTER), "TTL-02", "不是我的"))
                .isPresent();

        assertThat(explanations.of(id)).isEqualTo(Map.of("TTL-02", "惯例"));
        explanations.explain(way.act(item, clerk), "TTL-02", " ");
        assertThat(explanations.of(id)).isEmpty();
    }

    private Kept write(WorkItem item, PersonId person, long version, String second) {
        var content = revisions.newest(way.notice(item)).content();
        return edits.keep(
                way.act(item, person),
                version,
                content.title(),
                content.addressees(),
                List.of(content.blocks().getFirst(), new Block.Paragraph("bbbbbb", Runs.of(second))));
    }

    /** As the screen does it: what was changed is frozen, then the text that stands is passed on. */
    private Acted pass(WorkItem item, PersonId person) {
        Act act = way.act(item, person);
        return switch (edits.freeze(act)) {
            case Frozen.Text(int revision, var hash) -> reviews.approve(act.seeing(hash), "同意。");
            case Frozen.Not(Acted why) -> why;
        };
    }

    /** Verbs of the notice's audit chain. */
    private List<String> audited(NoticeId id) {
        return jdbc.sql("select entry::jsonb ->> 'verb' from audit_entry where notice_id = :notice order by seq")
                .param("notice", id.value())
                .query(String.class)
                .list();
    }

    private Notice notice(NoticeId id) {
        return notices.get(id);
    }

    private Revision revision(NoticeId id, int number) {
        return revisions.find(id, number).orElseThrow();
    }
}
