package org.fawen.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.Step;
import org.fawen.workflow.Return;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActBarTests {

    private final List<String> done = new ArrayList<>();
    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void approvesWithOneClickAndThePhraseChosen() {
        var bar = screen.show(new ActBar());
        bar.opinion(new OpinionField(List.of("同意。", "请印发。")));
        bar.primary("同意", () -> done.add(bar.words()));

        _click(_get(Button.class, button -> button.withText("请印发。")));
        _click(_get(Button.class, button -> button.withId("primary")));

        assertThat(done).containsExactly("请印发。");
    }

    @Test
    void offersTheActAgainAfterAFault() {
        var bar = screen.show(new ActBar());
        var primary = bar.primary("同意", () -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> _click(primary)).hasMessage("broken");

        assertThat(primary.isEnabled()).isTrue();
    }

    @Test
    void doesNotReturnWithoutAReason() {
        new ReturnDialog(SampleDossiers.toRead(), List.of(), "改", wish -> done.add(wish.reason())).open();

        _click(_get(Button.class, button -> button.withId("confirm-return")));

        var reason = _get(TextArea.class, field -> field.withId("reason"));
        assertThat(done).isEmpty();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).contains("至少 5 个字");
    }

    @Test
    void returnsWithAReason() {
        var wishes = new ArrayList<Return>();
        new ReturnDialog(SampleDossiers.toRead(), List.of(), "", wishes::add).open();

        _setValue(_get(TextArea.class, field -> field.withId("reason")), "  请核对会议时间  ");
        _click(_get(Button.class, button -> button.withId("confirm-return")));

        assertThat(wishes).containsExactly(Return.toDrafter("请核对会议时间"));
    }

    @Test
    void returnsElsewhereAndDemandsThatAllActAgain() {
        var wishes = new ArrayList<Return>();
        new ReturnDialog(SampleDossiers.toRead(), List.of(Step.OFFICE_REVIEW), "请核对会议时间", wishes::add).open();
        _setValue(_get(Checkbox.class, box -> box.withId("return-restart")), true);
        _click(_get(Button.class, button -> button.withId("confirm-return")));

        new ReturnDialog(SampleDossiers.toRead(), List.of(Step.OFFICE_REVIEW), "请核对会议时间", wishes::add).open();
        _setValue(target(), Step.OFFICE_REVIEW);
        _click(_get(Button.class, button -> button.withId("confirm-return")));

        assertThat(wishes)
                .containsExactly(
                        new Return("请核对会议时间", Step.DRAFT, true), new Return("请核对会议时间", Step.OFFICE_REVIEW, false));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Step> target() {
        return _get(RadioButtonGroup.class, group -> group.withId("return-to"));
    }

    @Test
    void signsOnlyWithTheRightPassword() {
        var dialog =
                new ConfirmWithPassword("党委书记签发", "您将签发《…》第 3 稿。", given -> given.equals("right") && done.add(given));
        dialog.open();
        var password = _get(PasswordField.class);

        _click(_get(Button.class, button -> button.withId("confirm-password")));
        assertThat(password.getErrorMessage()).isEqualTo("请输入登录密码。");

        _setValue(password, "wrong");
        _click(_get(Button.class, button -> button.withId("confirm-password")));
        assertThat(password.getErrorMessage()).startsWith("密码不对");
        assertThat(dialog.isOpened()).isTrue();

        _setValue(password, "right");
        _click(_get(Button.class, button -> button.withId("confirm-password")));
        assertThat(dialog.isOpened()).isFalse();
        assertThat(done).containsExactly("right");
    }
}
