package org.fawen.messages.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import org.fawen.desk.DeskSlice;
import org.fawen.desk.Desks;
import org.fawen.desk.OnTheDesk;
import org.fawen.identity.PersonId;
import org.fawen.messages.MessageSettings;
import org.fawen.messages.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheDesk
class MessagesViewTests {

    private static final PersonId HEAD = new PersonId("org-dept-head");

    @Autowired
    private Desks desks;

    @Autowired
    private DeskSlice.LoggedIn login;

    @Autowired
    private Messages messages;

    @BeforeEach
    void lay() {
        var routes = RouteConfiguration.forSessionScope();
        routes.setRoute("messages", MessagesView.class);
        routes.setRoute("messages/settings", MessageSettingsView.class);
        desks.submitted("关于会议的通知", 9).opens(DEPARTMENT_REVIEW, 2, 1L, "department-head@org-dept");
        login.as(HEAD.value());
    }

    @Test
    void listsWhatWasSaidAndLeadsToTheItem() {
        UI.getCurrent().navigate("messages");

        var row = _get(MessageRow.class);
        assertThat(row.getElement().getTextRecursively()).contains("关于会议的通知", "请您办理：部门审核", "2 小时前", "未读");
        assertThat(_get(row, Anchor.class).getHref())
                .startsWith("department-review/")
                .contains("?item=");
    }

    @Test
    void marksAllAsRead() {
        UI.getCurrent().navigate("messages");

        _click(_get(Button.class, spec -> spec.withId("read-all")));

        assertThat(_find(MessageRow.class)).isEmpty();
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("没有未读消息。");
        assertThat(messages.unread(HEAD)).isZero();
    }

    @Test
    void showsNobodyElsesMessages() {
        login.as("finance-head");

        UI.getCurrent().navigate("messages");

        assertThat(_find(MessageRow.class)).isEmpty();
    }

    @Test
    void keepsHowSomebodyWantsToBeTold() {
        UI.getCurrent().navigate("messages/settings");

        _setValue(address(), "head@bhlg");
        click();
        assertThat(address().isInvalid()).isTrue();
        assertThat(address().getValue()).as("what was typed").isEqualTo("head@bhlg");

        _setValue(address(), "head@bhlg.edu.cn");
        mail().setValue(MessageSettings.Mail.DIGEST);
        click();
        assertThat(messages.settingsOf(HEAD).address()).isEqualTo("head@bhlg.edu.cn");
        assertThat(messages.settingsOf(HEAD).mail()).isEqualTo(MessageSettings.Mail.DIGEST);
    }

    private static void click() {
        _click(_get(Button.class, spec -> spec.withId("keep")));
    }

    private static TextField address() {
        return _get(TextField.class, spec -> spec.withId("address"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<MessageSettings.Mail> mail() {
        return _get(RadioButtonGroup.class, spec -> spec.withId("mail"));
    }
}
