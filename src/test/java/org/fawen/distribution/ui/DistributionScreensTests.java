package org.fawen.distribution.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fawen.distribution.Delivery;
import org.fawen.distribution.Delivery.Kind;
import org.fawen.distribution.Distribution;
import org.fawen.distribution.Distribution.Board;
import org.fawen.distribution.DistributionList;
import org.fawen.distribution.IncomingLine;
import org.fawen.distribution.OutboxLine;
import org.fawen.distribution.Printing;
import org.fawen.distribution.Receipts;
import org.fawen.distribution.Receiving;
import org.fawen.distribution.Receiving.Opened;
import org.fawen.distribution.ReplyForm;
import org.fawen.distribution.Webhook;
import org.fawen.distribution.Webhooks;
import org.fawen.notice.BlobStore;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revision;
import org.fawen.notice.TestNotices;
import org.fawen.notice.content.CanonicalForm;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DistributionScreensTests {

    private static final Instant SENT = Instant.parse("2026-11-24T01:00:00Z");
    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    private final Receiving receiving = mock(Receiving.class);
    private final Distribution distribution = mock(Distribution.class);
    private final Webhooks webhooks = mock(Webhooks.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(
                    IncomingView.class, IncomingNoticeView.class, ReceiptsView.class, WebhooksView.class)
            .playing(Receiving.class, receiving)
            .playing(Distribution.class, distribution)
            .playing(Webhooks.class, webhooks)
            .playing(BlobStore.class, mock(BlobStore.class))
            .playing(DistributionList.class, mock(DistributionList.class));

    @Test
    void saysWhenNothingCameIn() {
        when(receiving.incoming(any(), anyBoolean())).thenReturn(List.of());
        screens.open("incoming");

        assertThat(screens.words("empty")).isEqualTo("没有待签收的文件。");
    }

    @Test
    void signsForWhatIsChosen() {
        when(receiving.incoming(TestOrganisation.HEAD, false)).thenReturn(List.of(line(ID), line(UUID.randomUUID())));
        screens.open("incoming");
        assertThat(screens.words("deliveries")).contains("关于放假的通知", "滨海理工发〔2026〕7号", "发给党委组织部", "请在 12-01 17:00 前回执");

        _setValue(_get(Checkbox.class, spec -> spec.withId("choose-" + ID)), true);
        screens.click("sign");

        verify(receiving).sign(TestOrganisation.HEAD, Set.of(ID));
    }

    @Test
    void showsTheTextAndTakesAReply() {
        var notice = TestNotices.inStatus(NoticeStatus.PUBLISHED);
        when(receiving.open(TestOrganisation.HEAD, ID)).thenReturn(Optional.of(opened(notice)));
        screens.open("incoming/" + ID);

        assertThat(screens.words("reply")).contains("几人参加？");
        _setValue(_get(TextField.class, spec -> spec.withId("answer")), "很多");
        screens.click("send-reply");
        assertThat(_get(TextField.class, spec -> spec.withId("answer")).getErrorMessage())
                .isEqualTo("请填写数字，如 12 或 12.5。");
        _setValue(_get(TextField.class, spec -> spec.withId("answer")), "12");
        screens.click("send-reply");
        verify(receiving).reply(TestOrganisation.HEAD, ID, "12", null);

        screens.click("sign");
        verify(receiving).sign(TestOrganisation.HEAD, List.of(ID));
    }

    @Test
    void showsTheBoardAndReminds() {
        var notice = TestNotices.inStatus(NoticeStatus.PUBLISHED);
        when(distribution.board(TestOrganisation.HEAD, notice.id())).thenReturn(Optional.of(board(notice, true)));
        when(distribution.remind(any(), any())).thenThrow(new Refusal("distribution.refused.reminded"));
        screens.open("notices/" + notice.id() + "/receipts");

        assertThat(screens.words("receipts")).isEqualTo("已签 39 · 已阅 2 · 未收 1");
        assertThat(screens.words("board")).contains("党委组织部", "主送", "未收");
        screens.click("remind");
        assertThat(screens.words("refused")).contains("一小时内催过了");
    }

    @Test
    void asksEverybodyForAReply() {
        var notice = TestNotices.inStatus(NoticeStatus.PUBLISHED);
        when(distribution.board(TestOrganisation.HEAD, notice.id())).thenReturn(Optional.of(board(notice, true)));
        screens.open("notices/" + notice.id() + "/receipts");

        screens.click("ask");
        screens.click("confirm-ask");
        assertThat(_get(TextArea.class, spec -> spec.withId("question")).isInvalid())
                .isTrue();
        screens.type("question", "能否参加？");
        screens.click("confirm-ask");

        verify(distribution).ask(eq(TestOrganisation.HEAD), eq(notice.id()), any(ReplyForm.class));
    }

    @Test
    void letsOthersOnlyLook() {
        var notice = TestNotices.inStatus(NoticeStatus.PUBLISHED);
        when(distribution.board(TestOrganisation.HEAD, notice.id())).thenReturn(Optional.of(board(notice, false)));
        screens.open("notices/" + notice.id() + "/receipts");

        assertThat(com.github.mvysny.kaributesting.v10.LocatorJ._find(
                        com.vaadin.flow.component.button.Button.class, spec -> spec.withId("remind")))
                .isEmpty();
    }

    @Test
    void namesWhatDidNotArriveAndTriesAgain() {
        var notice = TestNotices.inStatus(NoticeStatus.PUBLISHED);
        when(webhooks.all(any())).thenReturn(List.of(new Webhook(ID, "门户", "https://portal.example/", true, SENT)));
        when(webhooks.unsettled(any()))
                .thenReturn(List.of(new OutboxLine(
                        ID, "门户", "notice.published", notice.id(), "关于放假的通知", true, 12, "HTTP 503", SENT)));
        screens.open("webhooks");

        assertThat(screens.words("targets")).contains("门户", "https://portal.example/", "启用");
        assertThat(screens.words("unsettled")).contains("试了 12 次，已停止", "HTTP 503");
    }

    private static IncomingLine line(UUID id) {
        return new IncomingLine(
                id,
                "关于放假的通知",
                Urgency.NORMAL,
                new DocumentNumber("滨海理工发", 2026, 7),
                "党委组织部",
                false,
                SENT,
                null,
                null,
                null,
                Instant.parse("2026-12-01T09:00:00Z"));
    }

    private static Opened opened(Notice notice) {
        var content = TestNotices.content();
        return new Opened(
                delivery(notice),
                notice,
                new Revision(
                        notice.id(),
                        1,
                        content,
                        CanonicalForm.of(content),
                        notice.hash(),
                        notice.facts(),
                        TestNotices.DRAFTER,
                        SENT),
                Optional.of(new ReplyForm("几人参加？", ReplyForm.Kind.NUMBER, Instant.parse("2026-12-01T09:00:00Z"))));
    }

    private static Delivery delivery(Notice notice) {
        return new Delivery(
                ID, notice.id(), 1, Kind.UNIT, "org-dept", "党委组织部", false, SENT, null, null, null, null, 0, null);
    }

    private static Board board(Notice notice, boolean changes) {
        return new Board(
                notice,
                List.of(delivery(notice)),
                new Receipts(39, 2, 1),
                Optional.empty(),
                new Printing(1, 2),
                changes);
    }
}
