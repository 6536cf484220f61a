package org.fawen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import com.vaadin.flow.router.Route;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest
class AccessTests {

    /** Patterns that answer strangers on purpose, kept by hand. */
    private static final List<String> OPEN = List.of(
            "/",
            "/notices",
            "/attachments",
            "/search",
            "/feeds",
            "/sitemap.xml",
            "/robots.txt",
            "/campus",
            "/verify",
            "/r",
            "/desk/login",
            "/desk/setup");

    MockMvc web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @BeforeEach
    void setUp(@Autowired WebApplicationContext application) {
        web = webAppContextSetup(application).apply(springSecurity()).build();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/access/anonymous.csv", commentCharacter = '#')
    void strangersGetWhatIsWritten(String address, String expected) throws Exception {
        var answer = web.perform(get(address)).andReturn();

        switch (expected) {
            // Whether there is something at an open address is not a question of access.
            case "open" -> assertThat(isClosed(answer)).isFalse();
            case "login" -> assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/desk/login");
            default -> {
                assertThat(answer.getResponse().getStatus()).isEqualTo(HttpServletResponse.SC_NOT_FOUND);
                assertThat(isClosed(answer)).isTrue();
            }
        }
    }

    @Test
    void everyMappingIsOpenOnPurposeOrClosed() throws Exception {
        var patterns = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !isOpen(pattern))
                .map(pattern ->
                        pattern.replaceAll("\\{[^}]*}", "x").replace("**", "x").replace("*", "x"))
                .toList();

        for (var address : patterns) {
            assertThat(isClosed(web.perform(get(address)).andReturn()))
                    .as(address)
                    .isTrue();
        }
    }

    @Test
    void everyScreenAsksForALogin() throws Exception {
        var screens = screens().toList();

        assertThat(screens).isNotEmpty();
        for (var address : screens) {
            assertThat(web.perform(get(address)).andReturn().getResponse().getRedirectedUrl())
                    .as(address)
                    .isEqualTo("/desk/login");
        }
    }

    @Test
    void commandsNeedNoLoginButStrangersMayNotPostElsewhere() throws Exception {
        assertThat(isClosed(web.perform(post("/instance/nothing")).andReturn())).isFalse();
        assertThat(isClosed(web.perform(post("/nothing")).andReturn())).isTrue();
    }

    @Test
    void readersGetNoSession() throws Exception {
        for (var address : List.of("/", "/notices/x", "/nothing-there", "/ui/login.css")) {
            assertThat(web.perform(get(address)).andReturn().getRequest().getSession(false))
                    .as(address)
                    .isNull();
        }
    }

    private static Stream<String> screens() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.fawen").stream()
                .map(screen -> type(String.valueOf(screen.getBeanClassName()))
                        .getAnnotation(Route.class)
                        .value())
                .map(route -> "/desk/" + route.replaceAll(":[^/]+", "x"));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isOpen(String pattern) {
        return OPEN.stream()
                .anyMatch(open -> pattern.equals(open) || (!open.equals("/") && pattern.startsWith(open + "/")));
    }

    /** The security filters answered, before any handler was asked. */
    private static boolean isClosed(MvcResult answer) {
        var response = answer.getResponse();
        return answer.getHandler() == null
                && (response.getStatus() == HttpServletResponse.SC_NOT_FOUND
                        || "/desk/login".equals(response.getRedirectedUrl()));
    }
}
