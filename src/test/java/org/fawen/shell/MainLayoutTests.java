package org.fawen.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.workflow.TestOrganisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class MainLayoutTests {

    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open();
        // Not by annotation: the real application, started among the tests, would find them.
        var routes = RouteConfiguration.forApplicationScope();
        routes.setRoute("inbox", Inbox.class);
        routes.setRoute("done", Done.class);
        routes.setRoute("draft", NewDraft.class);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void showsEachEntryWithHowMuchWaits() {
        var layout = frameOf("office-drafter");

        layout.showRouterLayoutContent(new Inbox());

        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).containsExactly("待办", "已办");
        assertThat(_find(SideNavItem.class))
                .extracting(item -> item.getSuffixComponent() == null
                        ? ""
                        : item.getSuffixComponent().getElement().getText())
                .containsExactly("12", "");
    }

    @Test
    void ringsForUnreadMessages() {
        frameOf("office-clerk").showRouterLayoutContent(new Inbox());

        var bell = _get(Bell.class);
        assertThat(bell.getElement().getTextRecursively()).contains("99+");
        assertThat(bell.getElement().getAttribute("aria-label")).contains("120");
        assertThat(bell.getHref()).isEqualTo("messages");
    }

    @Test
    void foldsTheNavigationBesideScreensThatNeedTheWidth() {
        var layout = frameOf("office-drafter");

        layout.showRouterLayoutContent(new Wide());
        assertThat(layout.getElement().hasAttribute("folded")).isTrue();

        layout.showRouterLayoutContent(new Inbox());
        assertThat(layout.getElement().hasAttribute("folded")).isFalse();
    }

    @Test
    void offersANewDraftToDraftersOnly() {
        frameOf("office-drafter");
        assertThat(_find(Button.class, button -> button.withId("new-draft"))).hasSize(1);

        close();
        open();
        frameOf("office-clerk");
        assertThat(_find(Button.class, button -> button.withId("new-draft"))).isEmpty();
    }

    @Test
    void switchesTheLanguageForTheSession() {
        frameOf("office-clerk");

        _click(_get(Button.class, button -> button.withId("language").withText("English")));

        assertThat(VaadinSession.getCurrent().getLocale()).isEqualTo(Languages.ENGLISH);
    }

    private MainLayout frameOf(String person) {
        CurrentPerson current = () -> Optional.of(new PersonId(person));
        var organisation = TestOrganisation.organisation();
        Organisations organisations = () -> organisation;
        NavigationCounts counts = who -> Map.of("inbox", 12, "done", 0);
        UnreadMessages unread = who -> 120;
        var beans = new StaticListableBeanFactory(Map.of("counts", counts, "unread", unread));
        return screen.show(new MainLayout(
                current,
                organisations,
                beans.getBeanProvider(NavigationCounts.class),
                beans.getBeanProvider(UnreadMessages.class),
                new Moments(ZoneId.of("Asia/Shanghai"), Clock.systemUTC()),
                new AuthenticationContext()));
    }

    /** A list. */
    @Menu(title = "shell.nav.inbox", order = 1, icon = "vaadin:inbox")
    @AnonymousAllowed
    static class Inbox extends Main {}

    /** Another list. */
    @Menu(title = "shell.nav.done", order = 2, icon = "vaadin:check-square-o")
    @AnonymousAllowed
    static class Done extends Main {}

    /** Where drafts begin. */
    @AnonymousAllowed
    static class NewDraft extends Main {}

    private static class Wide extends Main implements FoldsNavigation {}
}
