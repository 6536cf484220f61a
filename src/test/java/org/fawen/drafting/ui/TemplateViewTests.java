package org.fawen.drafting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fawen.drafting.DraftTemplate;
import org.fawen.drafting.DraftTemplate.Part;
import org.fawen.drafting.TemplateVersion;
import org.fawen.drafting.Templates;
import org.fawen.identity.UnitId;
import org.fawen.notice.Channel;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;

/** 模板 on the screens: the list of them, and one. */
class TemplateViewTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UnitId ORG_DEPT = new UnitId("org-dept");
    private static final DraftTemplate TEMPLATE = new DraftTemplate(
            "部门通知",
            ORG_DEPT,
            DocType.NOTICE,
            "关于……的通知",
            List.of("学校各单位"),
            List.of("财务处"),
            Urgency.NORMAL,
            Disclosure.PROACTIVE,
            Audience.PUBLIC,
            "",
            Channel.WEB_ONLY,
            "其他",
            Set.of(),
            List.of(new UnitId("finance")),
            "工作需要",
            "年度安排",
            "有关事项通知如下。\n特此通知。",
            Set.of(Part.ISSUER, Part.CLOSING));

    private final Templates templates = mock(Templates.class);

    @RegisterExtension
    final TestScreens screens =
            new TestScreens(TemplateView.class, TemplatesView.class).playing(Templates.class, templates);

    @BeforeEach
    void looksAfterOneOrgan() {
        when(templates.mayEdit(any())).thenReturn(true);
        when(templates.organsOf(any()))
                .thenReturn(List.of(TestOrganisation.organisation().require(ORG_DEPT)));
        when(templates.today()).thenReturn(TODAY);
        when(templates.versions(any(), eq("org-dept-notice")))
                .thenReturn(List.of(version(2, TODAY.plusDays(7), false), version(1, TODAY.minusDays(30), false)));
        when(templates.editableBy(any())).thenReturn(List.of(version(2, TODAY.plusDays(7), false)));
        when(templates.save(any(), any(), anyInt(), any(), anyBoolean(), any())).thenReturn(version(3, TODAY, false));
    }

    @Test
    void theListNamesEachWithItsStateAndLeadsToIt() {
        when(templates.editableBy(any()))
                .thenReturn(List.of(
                        version(2, TODAY.plusDays(7), false), version(1, TODAY, false), version(4, TODAY, true)));

        screens.open("admin/templates");

        var page = _get(TemplatesView.class).getElement().getTextRecursively();
        assertThat(page).contains("部门通知", "党委组织部 · 通知");
        assertThat(_find(Anchor.class, spec -> spec.withText("部门通知")))
                .hasSize(3)
                .allMatch(link -> link.getHref().equals("admin/templates/org-dept-notice"));
        assertThat(page).containsOnlyOnce("已停用");
    }

    @Test
    void showsTheFieldsAndTheVersionsBefore() {
        screens.open("admin/templates/org-dept-notice");

        assertThat(field("template-name").getValue()).isEqualTo("部门通知");
        assertThat(field("template-addressees").getValue()).isEqualTo("学校各单位：");
        assertThat(field("template-copy-to").getValue()).isEqualTo("财务处");
        assertThat(field("template-id").isReadOnly()).isTrue();
        assertThat(screens.field("template-text").getValue()).endsWith("特此通知。");
        assertThat(page()).contains("第 2 版", "第 1 版", "赵启明");
    }

    @Test
    void savesTheNextVersionWithEverythingThatWasNotTouched() {
        screens.open("admin/templates/org-dept-notice");
        _setValue(field("template-title"), "关于开展……的通知");

        screens.click("save-template");

        var saved = ArgumentCaptor.forClass(DraftTemplate.class);
        verify(templates).save(any(), eq("org-dept-notice"), eq(2), eq(TODAY), eq(false), saved.capture());
        assertThat(saved.getValue())
                .usingRecursiveComparison()
                .ignoringFields("titleHint")
                .isEqualTo(TEMPLATE);
        assertThat(saved.getValue().titleHint()).isEqualTo("关于开展……的通知");
        expectNotifications("已存为第 3 版，自 2026-11-24 起使用");
        assertThat(screens.address()).isEqualTo("admin/templates");
    }

    @Test
    void withdrawsFromADay() {
        screens.open("admin/templates/org-dept-notice");
        _setValue(_get(DatePicker.class, spec -> spec.withId("from")), TODAY.plusDays(1));

        screens.click("withdraw-template");

        verify(templates).save(any(), any(), eq(2), eq(TODAY.plusDays(1)), eq(true), any());
    }

    @Test
    void aContradictionIsASentenceAndNothingTypedIsLost() {
        screens.open("admin/templates/org-dept-notice");
        screens.type("template-text", "");
        _setValue(field("template-name"), "改名的模板");

        screens.click("save-template");

        verify(templates, never()).save(any(), any(), anyInt(), any(), anyBoolean(), any());
        assertThat(page()).contains("要固定结尾语，请先填写起草文字。");
        assertThat(field("template-name").getValue()).isEqualTo("改名的模板");
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        when(templates.save(any(), any(), anyInt(), any(), anyBoolean(), any()))
                .thenThrow(new Refusal("drafting.refused.template.changed"));
        screens.open("admin/templates/org-dept-notice");

        screens.click("save-template");

        assertThat(screens.address()).isEqualTo("admin/templates/org-dept-notice");
        assertThat(page()).contains("刚");
    }

    @Test
    void aNewOneBeginsWithTheOrganThatThePersonLooksAfter() {
        screens.open("admin/templates/new");
        _setValue(field("template-id"), "org-dept-letter");
        _setValue(field("template-name"), "部门函");

        screens.click("save-template");

        var saved = ArgumentCaptor.forClass(DraftTemplate.class);
        verify(templates).save(any(), eq("org-dept-letter"), eq(0), eq(TODAY), eq(false), saved.capture());
        assertThat(saved.getValue().issuer()).isEqualTo(ORG_DEPT);
        assertThat(_find(Button.class, spec -> spec.withId("withdraw-template")))
                .isEmpty();
    }

    @Test
    void isNotThereForWhoLooksAfterNone() {
        when(templates.mayEdit(any())).thenReturn(false);

        screens.open("admin/templates/new");

        _assertNone(TemplateForm.class);
    }

    private static TemplateVersion version(int number, LocalDate from, boolean withdrawn) {
        return new TemplateVersion(
                "org-dept-notice", number, from, withdrawn, TEMPLATE, TestOrganisation.HEAD, Instant.EPOCH);
    }

    private static TextField field(String id) {
        return _get(TextField.class, spec -> spec.withId(id));
    }

    private static String page() {
        return _get(TemplateView.class).getElement().getTextRecursively();
    }
}
