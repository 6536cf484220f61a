package org.fawen;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One real PostgreSQL for all tests of a run, new and empty at its beginning, shared by every application context that
 * does not name a folder of its own for the embedded one.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Where application.yml puts it, given the data folder of the tests. */
    private static final String SHARED = "target/test-data/postgres";

    private static @Nullable EmbeddedPostgres postgres;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!SHARED.equals(environment.getProperty("fawen.embedded-database.directory"))) {
            return;
        }
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("test database", Map.of("spring.datasource.url", url())));
    }

    /** JDBC address of the database, which is started when it is first asked for. */
    public static synchronized String url() {
        if (postgres == null) {
            postgres = start();
        }
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            var target =
                    Files.createDirectories(Path.of("target", "test-postgres")).toAbsolutePath();
            var database = EmbeddedPostgres.builder()
                    .setDataDirectory(Files.createTempDirectory(target, "data"))
                    .setOverrideWorkingDirectory(target.resolve("binaries").toFile())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "200")
                    // Whole pages after each checkpoint would hide what an act writes; nothing here must survive a
                    // crash.
                    .setServerConfig("full_page_writes", "off")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setRegisterShutdownHook(false)
                    .start();
            // After all contexts are closed: they still write while they close.
            SpringApplication.getShutdownHandlers().add(() -> stop(database));
            return database;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void stop(EmbeddedPostgres database) {
        try {
            database.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
