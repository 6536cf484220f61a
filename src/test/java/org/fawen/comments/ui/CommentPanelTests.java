package org.fawen.comments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fawen.comments.Answer;
import org.fawen.comments.Answer.Kind;
import org.fawen.comments.Comment;
import org.fawen.comments.CommentAnswers;
import org.fawen.comments.CommentThread;
import org.fawen.comments.CommentThreads;
import org.fawen.comments.Comments;
import org.fawen.comments.Range;
import org.fawen.comments.TextAnchor;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Runs;
import org.fawen.shell.SampleDossiers;
import org.fawen.shell.Screen;
import org.fawen.shell.TestOrganisation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class CommentPanelTests {

    private static final PersonId REVIEWER = new PersonId("p90");
    private static final PersonId ME = new PersonId("p91");
    private static final TextAnchor PLACE = new TextAnchor("aaaaaa", 4, 8, "坚决执行", "请各单位", "本通知。");

    private final CommentThreads said = mock(CommentThreads.class);
    private final Comments comments = mock(Comments.class);
    private final CommentAnswers answers = mock(CommentAnswers.class);
    private final List<String> adopted = new ArrayList<>();
    private List<Block> text = text("请各单位坚决执行本通知。");
    private Adopting.@Nullable Done answer;
    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open();
        when(answers.may(any(), any(), any(), any())).thenReturn(true);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void adoptsASuggestionOnceItsWordsStandInTheText() {
        var thread = thread("认真落实", true);
        draft(thread);

        click("fw-comment-adopt");
        assertThat(adopted).containsExactly("坚决执行→认真落实");
        verify(answers, never()).adopt(any(), any(), any());
        java.util.Objects.requireNonNull(answer).adopted(true);

        verify(answers).adopt(eq(ME), any(), eq(thread.comment().id()));
    }

    @Test
    void saysWhenTheWordsAreNotInTheText() {
        draft(thread("认真落实", true));

        click("fw-comment-adopt");
        java.util.Objects.requireNonNull(answer).adopted(false);

        verify(answers, never()).adopt(any(), any(), any());
        assertThat(words()).contains("正文中找不到原文");
    }

    @Test
    void declinesWithTheReasonTyped() {
        var thread = thread("认真落实", true);
        draft(thread);
        doThrow(new Refusal("comments.refused.reason-missing")).when(answers).decline(any(), any(), any(), eq(""));

        click("fw-comment-decline");
        click("fw-comment-send");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "上级原文如此");
        click("fw-comment-send");

        verify(answers).decline(eq(ME), any(), eq(thread.comment().id()), eq("上级原文如此"));
    }

    @Test
    void saysThatTheWordsAreGoneAndOffersNoAdoption() {
        text = text("完全另一段话。");
        draft(thread("认真落实", true));

        assertThat(words()).contains("原文已删除，原为“坚决执行”");
        assertThat(buttons("fw-comment-adopt")).isEmpty();
        assertThat(buttons("fw-comment-resolve")).hasSize(1);
    }

    @Test
    void seeksThePlacesAgainWhenTheTextChanges() {
        var panel = draft(thread("认真落实", true));

        text = text("请各单位认真落实本通知。");
        panel.textChanged();

        assertThat(words()).contains("原文已改动，原为“坚决执行”");
    }

    @Test
    void countsWhatNobodyHasAnswered() {
        var panel = draft(
                thread("认真落实", true),
                thread(null, true, Kind.REPLY),
                thread(null, true, Kind.DECLINED),
                thread(null, true, Kind.RESOLVED, Kind.REOPENED));

        assertThat(panel.unanswered()).isEqualTo(3);
        assertThat(words()).contains("未决 3 条", "未采纳");
    }

    @Test
    void showsItsAuthorThatItIsPrivateAndDropsIt() {
        var thread = thread(null, false);
        var panel = review(thread);
        assertThat(words()).contains("仅自己可见，随意见一并送出");
        assertThat(panel.reason()).isEqualTo("请按批注修改。");
        assertThat(panel.suggests()).isFalse();

        click("fw-comment-drop");

        verify(comments).drop(eq(ME), any(), eq(thread.comment().id()));
    }

    @Test
    void takesTheMarkedPlaceAlongWithAReturn() {
        var panel = review();
        assertThat(panel.reason()).isEmpty();

        mark(panel, "坚决执行", 4);
        assertThat(panel.reason()).isEqualTo("“坚决执行”处：");
        panel.returning("“坚决执行”处：请补充依据");

        verify(comments)
                .write(any(), eq(ME), any(), any(), eq(new Range("aaaaaa", 4, "坚决执行")), eq("“坚决执行”处：请补充依据"), isNull());
    }

    @Test
    void findsWordsThatAreTypedInsteadOfMarked() {
        review();

        _click(_get(Button.class, button -> button.withId("add-comment")));
        _setValue(_get(TextField.class, field -> field.withId("comment-quote")), "不在文中");
        _setValue(_get(TextArea.class, field -> field.withId("comment-words")), "请斟酌");
        _click(_get(Button.class, button -> button.withId("confirm-comment")));
        assertThat(_get(TextField.class, field -> field.withId("comment-quote")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, field -> field.withId("comment-quote")), "坚决");
        _click(_get(Button.class, button -> button.withId("confirm-comment")));

        verify(comments).write(any(), eq(ME), any(), any(), eq(new Range("aaaaaa", 4, "坚决")), eq("请斟酌"), isNull());
    }

    private CommentPanel draft(CommentThread... threads) {
        return panel(
                false,
                (comment, range, replacement, done) -> {
                    adopted.add(range.quote() + "→" + replacement);
                    answer = done;
                },
                threads);
    }

    private CommentPanel review(CommentThread... threads) {
        return panel(true, null, threads);
    }

    private CommentPanel panel(boolean writable, @Nullable Adopting adopting, CommentThread... threads) {
        when(said.on(any(), any())).thenReturn(List.of(threads));
        Notice notice = SampleDossiers.toDecide(Step.DEPARTMENT_REVIEW).notice();
        return screen.show(new CommentPanel(
                said,
                comments,
                answers,
                new CommentPanel.Scene(
                        notice,
                        ME,
                        TestOrganisation.organisation(),
                        SampleDossiers.MOMENTS,
                        () -> text,
                        "main",
                        writable,
                        adopting)));
    }

    private static void mark(CommentPanel panel, String quote, int start) {
        var element = panel.getChildren()
                .filter(CommentMarks.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getElement();
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.block", "aaaaaa");
        data.put("event.detail.start", start);
        data.put("event.detail.quote", quote);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "words-marked", data));
    }

    private static CommentThread thread(@Nullable String replacement, boolean sent, Kind... kinds) {
        var comment = new Comment(
                UUID.randomUUID(),
                SampleDossiers.toRead().notice().id(),
                1,
                Step.DEPARTMENT_REVIEW,
                null,
                sent ? REVIEWER : ME,
                PLACE,
                "请斟酌",
                replacement,
                SampleDossiers.NOW);
        var answers = Arrays.stream(kinds)
                .map(kind -> new Answer(UUID.randomUUID(), comment.id(), kind, ME, "因为", SampleDossiers.NOW))
                .toList();
        return new CommentThread(comment, answers, sent);
    }

    private static List<Block> text(String words) {
        return List.of(new Block.Paragraph("aaaaaa", Runs.of(words)));
    }

    private static void click(String cssClass) {
        _click(buttons(cssClass).getFirst());
    }

    private static List<Button> buttons(String cssClass) {
        return _find(Button.class, button -> button.withClasses(cssClass));
    }

    private static String words() {
        return _get(CommentPanel.class).getElement().getTextRecursively();
    }
}
