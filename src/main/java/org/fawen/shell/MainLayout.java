package org.fawen.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.springframework.beans.factory.ObjectProvider;

/** The frame: navigation at the left, the institution and the person at the top. It finds screens by their {@code @Menu}. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    private final CurrentPerson current;
    private final ObjectProvider<NavigationCounts> counts;
    private final ObjectProvider<UnreadMessages> messages;
    private final Navigation navigation = new Navigation();
    private final Bell bell = new Bell();

    MainLayout(
            CurrentPerson current,
            Organisations organisations,
            ObjectProvider<NavigationCounts> counts,
            ObjectProvider<UnreadMessages> messages,
            Moments moments,
            AuthenticationContext authentication) {
        this.current = current;
        this.counts = counts;
        this.messages = messages;
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.text("shell.nav.toggle"));
        var bar = new TopBar(organisations.current(), current.get(), bell, moments, authentication::logout);
        addToNavbar(toggle, bar);
        var nav = new Nav(navigation);
        nav.getElement().setAttribute("aria-label", Texts.text("shell.nav"));
        addToDrawer(new Div(nav));
        setPrimarySection(Section.NAVBAR);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        getElement().setAttribute("folded", content instanceof FoldsNavigation);
        counts.ifAvailable(available -> navigation.count(available.of(current.get())));
        bell.setVisible(messages.getIfAvailable() != null);
        messages.ifAvailable(available -> bell.unread(available.of(current.get())));
    }
}
