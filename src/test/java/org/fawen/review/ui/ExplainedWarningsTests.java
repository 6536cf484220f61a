package org.fawen.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.details.Details;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.fawen.rendering.Typesetting;
import org.fawen.review.Explanations;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.Moments;
import org.fawen.shell.Screen;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestTextDesk;
import org.fawen.shell.TextDesk.Remark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The signer's line: 2 项建议改，党办已说明 ▸. */
class ExplainedWarningsTests {

    private static final Moments MOMENTS =
            new Moments(ZoneId.of("Asia/Shanghai"), Clock.fixed(TestDossiers.OPENED, ZoneOffset.UTC));

    private final Explanations explanations = mock(Explanations.class);
    private final TestTextDesk desk = new TestTextDesk();
    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open();
        when(explanations.of(any())).thenReturn(Map.of());
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void saysInOneLineWhoExplainedHowMany() {
        desk.remarking(new Remark("DAT-02", "WARNING", "星期与日期不符。", "周三", "aaaaaa", ""))
                .remarking(new Remark("TTL-02", "WARNING", "标题末尾不是文种。", "", "", "惯例如此"));
        when(explanations.of(any())).thenReturn(Map.of("DAT-02", "原文引用"));

        sheetAt(Step.SIGN_OFF);

        var line = _get(Details.class, spec -> spec.withId("explained"));
        assertThat(line.getSummaryText()).isEqualTo("2 项建议改，拟稿人和党办已说明");
        assertThat(line.isOpened()).isFalse();
        assertThat(line.getElement().getTextRecursively()).contains("星期与日期不符。 说明：原文引用", "标题末尾不是文种。 说明：惯例如此");
    }

    @Test
    void namesTheOfficeAlone() {
        desk.remarking(new Remark("DAT-02", "WARNING", "星期与日期不符。", "周三", "aaaaaa", ""));
        when(explanations.of(any())).thenReturn(Map.of("DAT-02", "原文引用"));

        sheetAt(Step.SIGN_OFF);

        assertThat(_get(Details.class, spec -> spec.withId("explained")).getSummaryText())
                .isEqualTo("1 项建议改，党办已说明");
    }

    @Test
    void isNotThereWithoutAnExplanationNorAtAnyOtherStep() {
        desk.remarking(new Remark("DAT-02", "WARNING", "星期与日期不符。", "周三", "aaaaaa", ""))
                .remarking(new Remark("STY-05", "INFO", "句子较长。", "", "", "不必说明"));
        sheetAt(Step.SIGN_OFF);
        _assertNone(Details.class, spec -> spec.withId("explained"));

        when(explanations.of(any())).thenReturn(Map.of("DAT-02", "原文引用"));
        sheetAt(Step.LEADER_REVIEW);
        _assertNone(Details.class, spec -> spec.withId("explained"));
    }

    private void sheetAt(Step step) {
        var dossier = TestDossiers.waitingAt(step, "签发", NoticeStatus.AWAITING_SIGN_OFF)
                .dossier();
        var sheet = screen.show(new DossierSheet(dossier, MOMENTS, mock(Typesetting.class), 18));
        new ExplainedWarnings(desk, explanations).add(dossier, sheet, () -> {});
    }
}
