package org.fawen.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteConfiguration;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Runs;
import org.fawen.rendering.Typesetting;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Attention;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.TestOrganisation;
import org.fawen.workflow.WorkItemId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class StepViewTests {

    private static final PersonId ME = new PersonId("office-clerk");

    private final Kept kept = new Kept();
    private final Answering answering = new Answering();
    private Screen screen;
    private Optional<Dossier> dossier = Optional.empty();

    @BeforeEach
    void open() {
        screen = Screen.open();
        // Not by annotation: the real application, started among the tests, would find them.
        var routes = RouteConfiguration.forSessionScope();
        routes.setRoute("department-review/:notice", ReviewView.class);
        routes.setRoute("inbox", Inbox.class);
        CurrentPerson me = () -> Optional.of(ME);
        var organisation = TestOrganisation.organisation();
        Organisations organisations = () -> organisation;
        Dossiers dossiers = (notice, step, item) -> dossier;
        screen.with(
                StepFrame.class,
                () -> new StepFrame(
                        dossiers,
                        kept,
                        me,
                        organisations,
                        SampleDossiers.MOMENTS,
                        Typesetting.with(Path.of("fonts")),
                        new DefaultListableBeanFactory().getBeanProvider(SheetParts.class)));
        screen.with(Answering.class, () -> answering);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void readsTopDown() {
        show(SampleDossiers.toDecide(Step.DEPARTMENT_REVIEW));

        assertThat(_get(H1.class).getText()).isEqualTo("关于开展主题党日活动的通知");
        assertThat(words()).contains("审核中", "第 3 稿", "部门审核 · 请审核本部门起草的文稿", "请于 11-23 21:20 前办理", "剩 4 小时");
        assertThat(_find(StepStrip.class)).hasSize(1);
        assertThat(_find(NoticePaper.class)).hasSize(1);
        assertThat(_find(FactsPanel.class)).hasSize(1);
        assertThat(_find(ActBar.class)).hasSize(1);
    }

    @Test
    void handsBackTheHashOfExactlyTheTextShown() {
        show(SampleDossiers.toDecide(Step.DEPARTMENT_REVIEW));

        approve();

        var act = answering.acts.getFirst();
        assertThat(act.seen()).isEqualTo(dossier.orElseThrow().hash());
        assertThat(act.item()).isEqualTo(SampleDossiers.ITEM);
        assertThat(act.person()).isEqualTo(ME);
    }

    @Test
    void repeatsTheSameCommandForTheSameScreen() {
        answering.answer = new Acted.NotAllowed();
        show(SampleDossiers.toDecide(Step.DEPARTMENT_REVIEW));

        approve();
        approve();

        assertThat(answering.acts)
                .extracting(Act::command)
                .hasSize(2)
                .containsOnly(answering.acts.getFirst().command());
    }

    @Test
    void goesOnToTheInboxWhenDone() {
        show(SampleDossiers.toDecide(Step.DEPARTMENT_REVIEW));

        approve();

        expectNotifications("已同意");
        assertThat(_find(Inbox.class)).hasSize(1);
        assertThat(kept.seen).containsEntry(dossier.orElseThrow().notice().id(), 3);
    }

    @Test
    void keepsWhatIsTypedAndRestoresIt() {
        kept.words.put(SampleDossiers.ITEM, "昨天写的");
        show(SampleDossiers.toDecide(Step.DEPARTMENT_REVIEW));
        assertThat(opinion().getValue()).isEqualTo("昨天写的");

        type("今天写的");

        assertThat(kept.words).containsEntry(SampleDossiers.ITEM, "今天写的");
    }

    @Test
    void saysWhoDecidedMeanwhileAndKeepsWhatWasTyped() {
        var at = SampleDossiers.NOW.minus(Duration.ofMinutes(10));
        answering.answer = new Acted.AlreadyDone(new PersonId("office-deputy"), at, Outcome.APPROVE);
        show(SampleDossiers.toDecide(Step.DEPARTMENT_REVIEW));
        type("我的意见");

        approve();

        var name = TestOrganisation.organisation().nameOf(new PersonId("office-deputy"));
        assertThat(words()).contains("此件已由 " + name + " 于 11-23 17:10 办理（同意）。您的意见未提交，已为您保留。");
        assertThat(_get(TextArea.class, field -> field.withId("kept")).getValue())
                .isEqualTo("我的意见");
        assertThat(kept.words).containsEntry(SampleDossiers.ITEM, "我的意见");
        assertThat(_find(ActBar.class)).isEmpty();
    }

    @Test
    void showsTheNewTextWhenItChangedMeanwhile() {
        answering.answer = new Acted.Changed(4);
        show(SampleDossiers.toDecide(Step.DEPARTMENT_REVIEW));
        type("我的意见");
        dossier = Optional.of(SampleDossiers.changedSince(new SinceSeen(3, twoChanges())));

        approve();

        assertThat(words()).contains("文稿刚被更新为第 4 稿，请重看 2 处改动。");
        assertThat(_find(SinceLastSeen.class)).hasSize(1);
        assertThat(opinion().getValue()).isEqualTo("我的意见");
    }

    private static Comparison twoChanges() {
        var before = TestNotices.content();
        return Comparison.of(
                before,
                before.withTitle("关于开展主题教育的通知")
                        .withBlocks(List.of(new Block.Paragraph("aaaaaa", Runs.of("现将有关安排通知如下。")))));
    }

    @Test
    void showsTheSentenceOfARefusal() {
        answering.answer = new Acted.Refused(new Refusal("notice.refused.reason-too-short", 5));
        show(SampleDossiers.toDecide(Step.DEPARTMENT_REVIEW));

        approve();

        assertThat(_get(Component.class, note -> note.withId("refused"))
                        .getElement()
                        .getTextRecursively())
                .contains("5")
                .doesNotContain("notice.refused");
    }

    @Test
    void offersNoActOnAClosedItem() {
        var closed = new ClosedItem("李某", SampleDossiers.NOW, Outcome.RETURN);
        show(SampleDossiers.closed(Step.DEPARTMENT_REVIEW, closed));

        assertThat(words()).contains("此件已由 李某 于 11-23 17:20 办理（退回）。").doesNotContain("已为您保留");
        assertThat(_find(ActBar.class)).isEmpty();
    }

    @Test
    void notesWhoseItemWasOpened() {
        show(SampleDossiers.toDecide(Step.DEPARTMENT_REVIEW));

        assertThat(kept.opened).containsExactly(SampleDossiers.ITEM);
    }

    @Test
    void offersNoActOnSomebodyElsesItem() {
        show(SampleDossiers.ofSomebodyElse(Step.DEPARTMENT_REVIEW));

        assertThat(kept.opened).isEmpty();

        assertThat(words()).contains("此件现在不由您办理，您可以查阅。");
        assertThat(_find(ActBar.class)).isEmpty();
    }

    @Test
    void saysThatThereIsNoSuchPage() {
        UI.getCurrent().navigate("department-review/" + NoticeId.next());
        assertThat(_find(AddressNotFound.class)).hasSize(1);

        UI.getCurrent().navigate("department-review/nonsense");
        assertThat(_get(AddressNotFound.class).getPageTitle()).isEqualTo("没有找到这一页");
    }

    private void show(Dossier shown) {
        dossier = Optional.of(shown);
        UI.getCurrent().navigate("department-review/" + shown.notice().id());
    }

    private static void approve() {
        _click(_get(Button.class, button -> button.withId("primary")));
    }

    private static void type(String words) {
        _setValue(opinion(), words);
    }

    private static TextArea opinion() {
        return _get(TextArea.class, field -> field.withId("opinion"));
    }

    private static String words() {
        return _get(ReviewView.class).getElement().getTextRecursively();
    }

    /** A step's screen as modules write it. */
    static class ReviewView extends StepView {

        private final Answering answering;

        ReviewView(StepFrame frame, Answering answering) {
            super(Step.DEPARTMENT_REVIEW, frame);
            this.answering = answering;
        }

        @Override
        protected void acts(Dossier shown, ActBar acts) {
            acts.opinion(opinionField(List.of("同意。")));
            acts.primary("同意", () -> answer(answering.to(act()), "已同意"));
        }
    }

    /** Where people go on to. */
    static class Inbox extends Main {}

    /** A service that answers what the test wants. */
    static class Answering {

        private final List<Act> acts = new ArrayList<>();
        private Acted answer = new Acted.Done(Outcome.APPROVE);

        Acted to(Act act) {
            acts.add(act);
            return answer;
        }
    }

    private static class Kept implements Attention {

        private final Map<WorkItemId, String> words = new HashMap<>();
        private final Set<WorkItemId> opened = new HashSet<>();
        private final Map<NoticeId, Integer> seen = new HashMap<>();

        @Override
        public boolean isOpened(WorkItemId item) {
            return false;
        }

        @Override
        public OptionalInt lastSeen(PersonId person, NoticeId notice) {
            return OptionalInt.empty();
        }

        @Override
        public void sees(PersonId person, NoticeId notice, int revision) {
            seen.put(notice, revision);
        }

        @Override
        public void opens(PersonId person, WorkItemId item) {
            opened.add(item);
        }

        @Override
        public Set<PersonId> readersOf(NoticeId notice) {
            return Set.of();
        }

        @Override
        public void keepOpinion(PersonId person, WorkItemId item, String typed) {
            words.put(item, typed);
        }

        @Override
        public String keptOpinion(PersonId person, WorkItemId item) {
            return words.getOrDefault(item, "");
        }
    }
}
