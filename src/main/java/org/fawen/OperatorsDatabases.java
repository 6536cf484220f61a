package org.fawen;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.fawen.backup.Databases;
import org.fawen.backup.NoDatabase;
import org.fawen.backup.OpenDatabase;
import org.jspecify.annotations.Nullable;

/** The database that {@code ./fawen start} with the same settings would use. */
final class OperatorsDatabases implements Databases {

    private static final String URL = "SPRING_DATASOURCE_URL";

    /** The line of postmaster.pid in which PostgreSQL writes its port, from 0. */
    private static final int PORT = 3;

    private final Map<String, String> settings;

    OperatorsDatabases(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    @Override
    public OpenDatabase toRead(Path data) throws SQLException {
        if (settings.containsKey(URL)) {
            return given();
        }
        var postgres = data.resolve("postgres").toAbsolutePath();
        if (!Files.exists(postgres)) {
            throw new NoDatabase("在 %s 没有数据库。".formatted(data), new IOException("There is no " + postgres));
        }
        var running = running(postgres);
        return running.isPresent() ? running.get() : ownEmbedded(data);
    }

    @Override
    public OpenDatabase toReplace(Path data) {
        if (settings.containsKey(URL)) {
            take(data);
            return given();
        }
        return ownEmbedded(data);
    }

    private OpenDatabase given() {
        var url = settings.getOrDefault(URL, "");
        var user = settings.get("SPRING_DATASOURCE_USERNAME");
        var password = settings.get("SPRING_DATASOURCE_PASSWORD");
        try {
            GivenDatabase.check(url, user, password);
        } catch (CannotStart unreachable) {
            throw new NoDatabase(String.valueOf(unreachable.getMessage()), unreachable);
        }
        return pool(url, user, password, null);
    }

    /** The embedded database of an instance that runs, or that outlived one. */
    private static Optional<OpenDatabase> running(Path postgres) {
        var file = postgres.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var url = "jdbc:postgresql://127.0.0.1:%s/postgres"
                    .formatted(Files.readAllLines(file).get(PORT).strip());
            GivenDatabase.check(url, "postgres", null);
            return Optional.of(pool(url, "postgres", null, null));
        } catch (IOException | CannotStart notRunning) {
            return Optional.empty();
        }
    }

    private static OpenDatabase ownEmbedded(Path data) {
        var postgres = data.resolve("postgres").toAbsolutePath();
        take(data);
        try {
            EmbeddedDatabase.reapOrphan(postgres);
            var server = EmbeddedDatabase.start(postgres, 0);
            return pool(server.getJdbcUrl("postgres", "postgres"), null, null, server);
        } catch (CannotStart taken) {
            throw new NoDatabase(String.valueOf(taken.getMessage()), taken);
        } catch (Exception failure) {
            throw new NoDatabase("内嵌数据库没有启动，请看目录 %s 能否写入、磁盘是否已满。".formatted(postgres), failure);
        }
    }

    private static void take(Path data) {
        try {
            OwnDataFolder.take(data);
        } catch (CannotStart inUse) {
            throw new NoDatabase(String.valueOf(inUse.getMessage()), inUse);
        }
    }

    private static OpenDatabase pool(
            String url, @Nullable String user, @Nullable String password, @Nullable EmbeddedPostgres server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        if (user != null) {
            pool.setUsername(user);
        }
        if (password != null) {
            pool.setPassword(password);
        }
        pool.setMaximumPoolSize(3);
        return new Open(pool, server);
    }

    private record Open(HikariDataSource pool, @Nullable EmbeddedPostgres server) implements OpenDatabase {

        @Override
        public DataSource dataSource() {
            return pool;
        }

        @Override
        public void close() {
            pool.close();
            try {
                if (server != null) {
                    server.close();
                }
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }
    }
}
