package org.fawen.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import org.fawen.desk.DeskSlice;
import org.fawen.desk.Desks;
import org.fawen.desk.OnTheDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheDesk
class NoticeViewTests {

    @Autowired
    private Desks desks;

    @Autowired
    private DeskSlice.LoggedIn login;

    @Test
    void showsTheDossierWithoutActs() {
        var laid = desks.submitted("关于会议的通知", 5);
        laid.opens(DEPARTMENT_REVIEW, 5, 1L, "department-head@org-dept");
        login.as("org-dept-drafter");

        Rows.open("notices/" + laid.notice().id());

        assertThat(_get(H1.class, spec -> spec.withClasses("fw-title")).getText())
                .isEqualTo("关于会议的通知");
        assertThat(_find(NoticeView.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withId("primary"))).isEmpty();
        assertThat(_get(MenuBar.class, spec -> spec.withId("more"))
                        .getItems()
                        .getFirst()
                        .getSubMenu()
                        .getItems())
                .extracting(MenuItem::getText)
                .containsExactly("催办");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("关于会议的通知");
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance-head", "party-secretary", "nobody"})
    void isNotThereForThoseWithoutAPart(String person) {
        var laid = desks.submitted("关于会议的通知", 5);
        login.as(person);

        Rows.open("notices/" + laid.notice().id());

        assertThat(_find(NoticeView.class)).isEmpty();
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("会议");
    }

    @Test
    void isNotThereForAnAddressThatNamesNoNotice() {
        login.as("org-dept-drafter");

        Rows.open("notices/no-uuid");

        assertThat(_find(NoticeView.class)).isEmpty();
    }
}
