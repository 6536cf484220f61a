package org.fawen.shell;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.auth.DefaultMenuAccessControl;
import com.vaadin.flow.server.auth.MenuAccessControl;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import kotlin.jvm.functions.Function0;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** A window without a browser, for the components of all modules. Close it after each test. */
public final class Screen implements AutoCloseable {

    private final GenericWebApplicationContext context = new GenericWebApplicationContext();

    private Screen(Set<Class<? extends Component>> views) {
        context.registerBean(BundledTexts.class, () -> new BundledTexts(bundles()));
        context.registerBean(ScreenSetup.class);
        context.registerBean(MenuAccessControl.class, DefaultMenuAccessControl::new);
        context.refresh();
        Function0<UI> ui = UI::new;
        var routes = new Routes(views, Set.of(AddressNotFound.class), true);
        MockVaadin.setup(ui, new MockSpringServlet(routes, context, ui));
    }

    public static Screen open() {
        return new Screen(Set.of());
    }

    /** A window in which the named views can be reached. */
    static Screen reaching(Set<Class<? extends Component>> views) {
        return new Screen(views);
    }

    /** What the views ask for in their constructors. */
    <T> Screen with(Class<T> type, Supplier<T> bean) {
        context.registerBean(type, bean);
        return this;
    }

    public Screen in(Locale language) {
        UI.getCurrent().setLocale(language);
        return this;
    }

    public <T extends Component> T show(T component) {
        UI.getCurrent().add(component);
        return component;
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        context.close();
    }

    private static MessageSource bundles() {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("i18n/shell", "i18n/notice", "i18n/drafting", "i18n/comments", "i18n/review");
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }
}
