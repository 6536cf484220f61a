package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fawen.notice.Revisions;
import org.fawen.notice.Step;
import org.fawen.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** For persons without a part in a notice it does not exist: not on any screen, not at any address. */
@SpringBootTest
@Import(OnTheirWay.class)
class WithoutPartTests {

    private static final String WORDS = "关于无关人员的通知";

    /** People of the demonstration institution who have no part in a notice of the organisation department. */
    private static final List<String> STRANGERS = List.of(
            "countersigner",
            "unit-clerk-ocean-eng",
            "system-admin",
            "security-admin",
            "archivist",
            "legal",
            "leader-teaching",
            "drafter-president-office");

    private static final Set<Class<? extends Component>> VIEWS = components(new AnnotationTypeFilter(Route.class));
    private static final Routes ROUTES =
            new Routes(VIEWS, components(new AssignableTypeFilter(HasErrorParameter.class)), true);

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Revisions revisions;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private SecurityContextHolderStrategy logins;

    /** Each application context that starts makes its own the one that everybody asks; here it must be this one's. */
    @BeforeEach
    void askThisApplication() {
        SecurityContextHolder.setContextHolderStrategy(logins);
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @AfterEach
    void logOut() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "DEPARTMENT_REVIEW", "OFFICE_REVIEW", "SIGN_OFF", "RELEASE"})
    void noScreenShowsIt(Step step) {
        shownToNobody(way.until(way.draft(WORDS), step), step);
    }

    @Test
    void noScreenShowsOneThatIsSealed() {
        shownToNobody(way.until(way.redHead(WORDS), Step.SEALING), Step.SEALING);
    }

    private void shownToNobody(WorkItem item, Step step) {
        for (var stranger : STRANGERS) {
            logIn(stranger);
            for (var screen : screens()) {
                assertThat(seen(screen, item))
                        .as("%s at %s of a notice at %s", stranger, screen, step)
                        .doesNotContain(WORDS);
            }
        }
    }

    /** So that the test above can fail. */
    @ParameterizedTest
    @ValueSource(strings = {"drafter", "department-head-deputy"})
    void thoseWithAPartSeeIt(String person) {
        var item = way.until(way.draft(WORDS), Step.DEPARTMENT_REVIEW);

        logIn(person);
        assertThat(seen("notices/:notice", item)).contains(WORDS);
        assertThat(seen("department-review/:notice", item)).contains(WORDS);
    }

    @Test
    void noAddressAnswersBeforeItIsPublished() throws Exception {
        var item = way.until(way.draft(WORDS), Step.RELEASE);
        var attachment = revisions
                .find(item.notice(), way.notice(item).revision())
                .orElseThrow()
                .content()
                .attachments()
                .getFirst();
        var web = webAppContextSetup(application).apply(springSecurity()).build();
        var addresses = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{sha256[^/]*}(?=/)", attachment.sha256())
                        .replace("{name}", attachment.fileName())
                        .replaceAll("\\{[^}]*}", item.notice().toString())
                        .replace("**", item.notice().toString()))
                .toList();

        assertThat(addresses).anyMatch(address -> address.equals("/notices/" + item.notice()));
        assertThat(addresses).anyMatch(address -> address.contains(attachment.sha256()));
        for (var stranger : STRANGERS) {
            for (var address : addresses) {
                var answer = web.perform(get(address).with(user(stranger)))
                        .andReturn()
                        .getResponse();
                assertThat(answer.getContentAsString())
                        .as("%s at %s", stranger, address)
                        .doesNotContain(WORDS);
                if (address.contains(item.notice().toString()) || address.contains(attachment.sha256())) {
                    assertThat(answer.getStatus())
                            .as("%s at %s", stranger, address)
                            .isEqualTo(404);
                }
            }
        }
    }

    private void logIn(String account) {
        var login = new TestingAuthenticationToken(account, "", "ROLE_USER");
        SecurityContextHolder.getContext().setAuthentication(login);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, application, UI::new));
        // The screens' own access rules ask the request.
        var request = (FakeRequest) ((VaadinServletRequest) VaadinRequest.getCurrent()).getRequest();
        request.setUserPrincipalInt(login);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());
    }

    /** Every word on the screen, its title included. */
    private static String seen(String screen, WorkItem item) {
        var ui = UI.getCurrent();
        var location = new Location(
                screen.replace(":notice", item.notice().toString()),
                QueryParameters.of("item", item.id().toString()));
        // Past the browser, which would ask for the screen in a request of its own.
        ui.getInternals().getRouter().navigate(ui, location, NavigationTrigger.UI_NAVIGATE);
        var words = ui.getInternals().getActiveRouterTargetsChain().stream()
                .map(target -> target.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
        return ui.getInternals().getTitle() + "\n" + words;
    }

    private static List<String> screens() {
        return VIEWS.stream()
                .map(view -> view.getAnnotation(Route.class).value())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Class<?>> Set<T> components(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.fawen").stream()
                .map(found -> (T) ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
