package org.fawen.portal;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fawen.audit.PublicSeals;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.notice.ErrorReports;
import org.fawen.sealing.SealRegister;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The public site in a real web server, with nothing else of the application. */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
@EnableConfigurationProperties(PortalSettings.class)
@Import({
    AttachmentController.class,
    CampusController.class,
    CampusGate.class,
    PortalController.class,
    PortalWeb.class,
    PublicErrorPages.class,
    PublicPages.class,
    ReadyPageFilter.class,
    ReportController.class,
    ReadyPages.class,
    SiteName.class,
    StaticSite.class,
    StyleSheets.class,
    Verification.class,
    VerifyController.class
})
class PortalAlone {

    @Bean
    PublishedInMemory published() {
        return new PublishedInMemory();
    }

    @Bean
    SignedInMemory signed() {
        return new SignedInMemory();
    }

    @Bean
    PublicSeals seals() {
        return new PublicSeals() {
            @Override
            public String key() {
                return "-----BEGIN PUBLIC KEY-----";
            }

            @Override
            public List<Root> daily(int days) {
                return List.of(new Root("2026-11-24 7 abc def"), new Root("2026-11-23 4 012 345"));
            }
        };
    }

    @Bean
    FairCopiesInMemory fairCopies() {
        return new FairCopiesInMemory();
    }

    @Bean
    SealRegister organSeals() {
        var register = mock(SealRegister.class);
        when(register.certificates()).thenReturn(List.of());
        return register;
    }

    @Bean
    EntriesInMemory entries(PublishedInMemory published) {
        return new EntriesInMemory(published);
    }

    @Bean
    StateInMemory state(PublishedInMemory published) {
        return new StateInMemory(published);
    }

    @Bean
    ErrorReports reports() {
        return mock(ErrorReports.class);
    }

    @Bean
    HistoryInMemory history() {
        return new HistoryInMemory();
    }

    @Bean
    Organisations organisations() {
        return () -> new Organisation(List.of(), List.of(), List.of(), Map.of(), List.of());
    }

    @Bean
    CurrentPerson nobody() {
        return Optional::empty;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
