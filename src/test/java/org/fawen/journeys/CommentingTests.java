package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fawen.comments.Answer.Kind;
import org.fawen.comments.CommentAnswers;
import org.fawen.comments.CommentThread;
import org.fawen.comments.CommentThreads;
import org.fawen.comments.Comments;
import org.fawen.comments.Range;
import org.fawen.drafting.Drafting;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.review.Reviews;
import org.fawen.workflow.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comments on a real database: private until the verdict, answered by the drafter, never in the text. */
@SpringBootTest
@Import(OnTheirWay.class)
class CommentingTests {

    private static final Range PLACE = new Range("aaaaaa", 2, "主题党日活动");

    @Autowired
    private OnTheirWay way;

    @Autowired
    private CommentThreads threads;

    @Autowired
    private Comments comments;

    @Autowired
    private CommentAnswers answers;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void arePrivateUntilTheVerdictIsSent() {
        var item = inReview("关于批注保密的通知");
        var notice = item.notice();
        var head = way.holderOf(item);

        write(item, head, "请写全称", null);

        assertThat(threads.on(head, notice)).hasSize(1);
        assertThat(threads.on(OnTheirWay.DRAFTER, notice)).isEmpty();
        reviews.returnToDrafter(way.act(item, head), "请按批注修改。");
        assertThat(words(threads.on(OnTheirWay.DRAFTER, notice))).containsExactly("请按批注修改。", "请写全称");
        assertThat(threads.unanswered(OnTheirWay.DRAFTER, notice)).hasSize(2);
    }

    @Test
    void stayWithTheirAuthorWhenTheNoticeIsRecalled() {
        var item = inReview("关于撤回后批注的通知");
        var head = way.holderOf(item);
        write(item, head, "请写全称", null);

        drafting.recall(UUID.randomUUID(), OnTheirWay.DRAFTER, item.notice(), "");

        assertThat(threads.on(OnTheirWay.DRAFTER, item.notice())).isEmpty();
        var again = way.until(item.notice(), Step.DEPARTMENT_REVIEW);
        assertThat(threads.on(OnTheirWay.DRAFTER, item.notice())).isEmpty();
        assertThat(threads.on(head, item.notice())).hasSize(1);
        way.pass(again);
        assertThat(threads.on(OnTheirWay.DRAFTER, item.notice())).hasSize(1);
    }

    @Test
    void areMadeOnlyByThoseWhoJudgeTheTextNow() {
        var item = inReview("关于谁能批注的通知");
        var stranger = new PersonId("p1");

        assertRefused(() -> write(item, OnTheirWay.DRAFTER, "自己批", null));
        assertRefused(() -> write(item, stranger, "路过", null));
        assertThat(threads.on(stranger, item.notice())).isEmpty();
        assertThat(comments.itemOf(OnTheirWay.DRAFTER, item.notice())).isEmpty();
        var head = way.holderOf(item);
        way.pass(item);
        assertRefused(() -> write(item, head, "晚了", null));
    }

    @Test
    void touchNeitherTheTextNorItsHash() {
        var item = inReview("关于校验码不变的通知");
        var before = notices.get(item.notice());

        write(item, way.holderOf(item), "请写全称", "主题党日系列活动");

        assertThat(notices.get(item.notice())).isEqualTo(before);
    }

    @Test
    void areMadeOnceByOneCommand() {
        var item = inReview("关于重复提交的通知");
        var head = way.holderOf(item);
        var command = UUID.randomUUID();

        for (var time = 0; time < 2; time++) {
            comments.write(command, head, item.notice(), way.notice(item).hash(), PLACE, "请写全称", null);
        }

        assertThat(threads.on(head, item.notice())).hasSize(1);
        assertThat(trail(item.notice(), "comment")).hasSize(1).noneMatch(words -> words.contains("全称"));
    }

    @Test
    void areAnsweredByTheDrafterAndFollowedByTheirAuthor() {
        var returned = returnedWithSuggestion("关于答复批注的通知");
        var id = returned.comment().id();
        var notice = returned.comment().notice();
        var head = returned.comment().author();

        assertRefused(() -> answers.adopt(head, notice, id));
        answers.adopt(OnTheirWay.DRAFTER, notice, id);
        assertThat(thread(notice, id).state()).isEqualTo(Kind.ADOPTED);
        assertThat(trail(notice, "adopt-suggestion")).containsExactly("“主题党日活动”→“主题党日系列活动”");
        assertRefused(() -> answers.decline(OnTheirWay.DRAFTER, notice, id, "已采纳"));
        answers.reopen(head, notice, id);
        assertRefused(() -> answers.decline(OnTheirWay.DRAFTER, notice, id, " "));
        answers.decline(OnTheirWay.DRAFTER, notice, id, "上级文件原文如此");
        answers.reply(head, notice, id, "好的");
        assertThat(thread(notice, id).answers())
                .extracting(answer -> answer.kind())
                .containsExactly(Kind.ADOPTED, Kind.REOPENED, Kind.DECLINED, Kind.REPLY);
        assertThat(thread(notice, id).isOpen()).isFalse();
    }

    @Test
    void areNotAnsweredByReadersWithoutAPart() {
        var returned = returnedWithSuggestion("关于旁观者的通知");
        var notice = returned.comment().notice();
        var auditor = new PersonId(jdbc.sql("""
                        select person from account where username = 'auditor'
                        """).query(String.class).single());

        assertThat(threads.on(auditor, notice)).isNotEmpty();
        assertRefused(() -> answers.reply(auditor, notice, returned.comment().id(), "路过"));
        assertRefused(() -> answers.resolve(auditor, notice, returned.comment().id()));
    }

    @Test
    void areDroppedOnlyByTheirAuthorAndOnlyUnsent() {
        var item = inReview("关于撤去批注的通知");
        var head = way.holderOf(item);
        write(item, head, "请写全称", null);
        write(item, head, "请写日期", null);
        var own = threads.on(head, item.notice());

        assertRefused(() -> comments.drop(
                OnTheirWay.DRAFTER, item.notice(), own.getFirst().comment().id()));
        comments.drop(head, item.notice(), own.getFirst().comment().id());
        assertThat(words(threads.on(head, item.notice()))).containsExactly("请写日期");
        way.pass(item);
        assertRefused(
                () -> comments.drop(head, item.notice(), own.getLast().comment().id()));
    }

    @Test
    void refuseAPlaceOfAnotherText() {
        var item = inReview("关于换了文稿的通知");
        var head = way.holderOf(item);

        assertRefused(() -> comments.write(
                UUID.randomUUID(),
                head,
                item.notice(),
                way.notice(item).hash(),
                new Range("aaaaaa", 2, "主题团日活动"),
                "请写全称",
                null));
        assertRefused(() -> write(item, head, "", null));
        assertRefused(() -> write(item, head, "", "主题党日活动"));
    }

    private CommentThread returnedWithSuggestion(String title) {
        var item = inReview(title);
        var head = way.holderOf(item);
        write(item, head, "", "主题党日系列活动");
        reviews.returnToDrafter(way.act(item, head), "请按批注修改。");
        return threads.on(OnTheirWay.DRAFTER, item.notice()).getLast();
    }

    private CommentThread thread(NoticeId notice, UUID comment) {
        return threads.on(OnTheirWay.DRAFTER, notice).stream()
                .filter(thread -> thread.comment().id().equals(comment))
                .findFirst()
                .orElseThrow();
    }

    private WorkItem inReview(String title) {
        return way.until(way.draft(title), Step.DEPARTMENT_REVIEW);
    }

    private void write(
            WorkItem item, PersonId person, String words, @org.jspecify.annotations.Nullable String instead) {
        comments.write(
                UUID.randomUUID(), person, item.notice(), way.notice(item).hash(), PLACE, words, instead);
    }

    private List<String> trail(NoticeId notice, String verb) {
        return jdbc.sql("select words from act where notice_id = :notice and verb = :verb")
                .param("notice", notice.value())
                .param("verb", verb)
                .query(String.class)
                .list();
    }

    private static List<String> words(List<CommentThread> threads) {
        return threads.stream().map(thread -> thread.comment().words()).toList();
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class);
    }
}
