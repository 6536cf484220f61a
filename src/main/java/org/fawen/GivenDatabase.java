package org.fawen;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL server an operator names by {@code SPRING_DATASOURCE_URL}. */
final class GivenDatabase {

    /** The oldest PostgreSQL our statements run on, as {@code server_version_num}. */
    private static final int OLDEST = 140000;

    private static final String SECONDS_TO_WAIT = "10";

    private GivenDatabase() {}

    static void check(String url, @Nullable String user, @Nullable String password) {
        var properties = new Properties();
        properties.setProperty("connectTimeout", SECONDS_TO_WAIT);
        properties.setProperty("loginTimeout", SECONDS_TO_WAIT);
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        try (var connection = DriverManager.getConnection(url, properties)) {
            requireVersion(connection);
        } catch (SQLException failure) {
            throw new CannotStart(
                    "连接不上数据库 %s（%s），请检查 SPRING_DATASOURCE_URL、用户名和密码，以及数据库是否在运行。"
                            .formatted(withoutParameters(url), firstLine(failure)),
                    "The database %s cannot be reached: check SPRING_DATASOURCE_URL, user and password, and whether it runs."
                            .formatted(withoutParameters(url)),
                    failure);
        }
    }

    private static void requireVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select current_setting('server_version_num')::int")) {
            row.next();
            refuseOlder(row.getInt(1));
        }
    }

    static void refuseOlder(int version) {
        if (version < OLDEST) {
            throw new CannotStart(
                    "数据库版本太旧：PostgreSQL %d，需要 %d 或更新的版本。".formatted(version / 10000, OLDEST / 10000),
                    "The database is too old: PostgreSQL %d, where %d or newer is needed."
                            .formatted(version / 10000, OLDEST / 10000));
        }
    }

    /** Parameters may hold a password. */
    private static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
