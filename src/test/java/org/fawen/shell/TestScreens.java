package org.fawen.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.rendering.Typesetting;
import org.fawen.workflow.Attention;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Opens screens of steps on the server side: the shell is real, what lies behind it is played. */
public final class TestScreens implements BeforeEachCallback, AfterEachCallback {

    private static final List<String> BUNDLES = List.of(
            "shell",
            "identity",
            "notice",
            "workflow",
            "review",
            "signoff",
            "publication",
            "desk",
            "drafting",
            "distribution",
            "search",
            "reports",
            "archive",
            "absence",
            "administration");

    private final Set<Class<? extends Component>> views;
    private final Map<Class<?>, Object> services = new HashMap<>();
    private final Kept kept = new Kept();
    private @Nullable AnnotationConfigApplicationContext context;
    private @Nullable Dossier shown;

    @SafeVarargs
    public TestScreens(Class<? extends Component>... views) {
        this.views = new HashSet<>(List.of(views));
    }

    /** Plays a service that the screen asks for. */
    public <T> TestScreens playing(Class<T> type, T service) {
        services.put(type, service);
        return this;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        var spring = new AnnotationConfigApplicationContext();
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames(BUNDLES.stream().map("i18n/"::concat).toArray(String[]::new));
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        spring.getEnvironment().getSystemProperties().put("fawen.zone", "Asia/Shanghai");
        spring.registerBean("messageSource", MessageSource.class, () -> bundles);
        spring.registerBean(Clock.class, () -> Clock.fixed(TestDossiers.OPENED.plusSeconds(3600), ZoneOffset.UTC));
        spring.registerBean(CurrentPerson.class, () -> () -> Optional.of(TestOrganisation.HEAD));
        spring.registerBean(Organisations.class, () -> TestOrganisation::organisation);
        spring.registerBean(Attention.class, () -> kept);
        spring.registerBean(Dossiers.class, () -> (notice, step, item) -> Optional.ofNullable(shown));
        spring.registerBean(BusinessZone.class, () -> new BusinessZone(ZoneId.of("Asia/Shanghai")));
        spring.registerBean(Typesetting.class, () -> Typesetting.with(Path.of("fonts")));
        services.forEach((type, service) -> register(spring, type, service));
        spring.register(BundledTexts.class, ScreenSetup.class, MomentsSetup.class, StepFrame.class);
        spring.refresh();
        context = spring;
        MockVaadin.setup(UI::new, new MockSpringServlet(new Routes(views, Set.of(), true), spring, UI::new));
        // Not by annotation: the real application, started among the tests, would find them.
        var routes = RouteConfiguration.forSessionScope();
        routes.setRoute("inbox", InboxStandIn.class);
        if (views.stream()
                .noneMatch(view -> RouteConfiguration.forSessionScope()
                        .getTemplate(view)
                        .filter("issuing"::equals)
                        .isPresent())) {
            routes.setRoute("issuing", Issuing.class);
        }
    }

    private static <T> void register(AnnotationConfigApplicationContext spring, Class<T> type, Object service) {
        spring.registerBean(type, () -> type.cast(service));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        MockVaadin.tearDown();
        if (context != null) {
            context.close();
        }
    }

    /** Opens the screen of a step for this dossier's item. */
    public void open(Step step, TestDossiers dossier) {
        show(dossier);
        UI.getCurrent().navigate(step.key() + "/" + dossier.notice().id());
    }

    /** Opens an address below {@code /desk}. */
    public void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** What the next look at the dossier finds. */
    public void show(TestDossiers dossier) {
        shown = dossier.dossier();
    }

    /** What is kept of the words typed for the item on the screen. */
    public String kept() {
        return shown == null || shown.item() == null
                ? ""
                : kept.keptOpinion(TestOrganisation.HEAD, shown.item().id());
    }

    /** The address the browser is at. */
    public String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Clicks the button with this id. */
    public void click(String button) {
        _click(_get(Button.class, spec -> spec.withId(button)));
    }

    /** Types into the field with this id. */
    public void type(String field, String words) {
        _setValue(field(field), words);
    }

    /** Picks an entry of the menu 更多. */
    public void pick(String entry) {
        var item =
                _get(MenuBar.class, spec -> spec.withId("more")).getItems().getFirst().getSubMenu().getItems().stream()
                        .filter(candidate -> entry.equals(candidate.getId().orElse("")))
                        .findFirst()
                        .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    /** The field with this id. */
    public TextArea field(String id) {
        return _get(TextArea.class, spec -> spec.withId(id));
    }

    /** All words inside the element with this id. */
    public String words(String id) {
        return _get(Component.class, spec -> spec.withId(id)).getElement().getTextRecursively();
    }

    /** Stands where the inbox is. */
    public static class InboxStandIn extends Main {}

    /** Stands where the list 发文办理 is. */
    public static class Issuing extends Main {}

    /** Keeps words in memory. */
    private static final class Kept implements Attention {

        private final Map<WorkItemId, String> words = new HashMap<>();
        private final Set<WorkItemId> opened = new HashSet<>();

        @Override
        public boolean isOpened(WorkItemId item) {
            return false;
        }

        @Override
        public OptionalInt lastSeen(PersonId person, NoticeId notice) {
            return OptionalInt.empty();
        }

        @Override
        public void sees(PersonId person, NoticeId notice, int revision) {}

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
