package org.fawen;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A database of its own on the server of {@link TestDatabase}, for tests that no other context's engine may disturb. */
public final class OwnDatabase {

    private OwnDatabase() {}

    /** Creates the database, new and empty, and gives its JDBC address. */
    public static String url(String name) {
        var shared = TestDatabase.url();
        try (var connection = DriverManager.getConnection(shared);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists %s with (force)".formatted(name));
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return shared.replaceFirst("/postgres(?=\\?|$)", "/" + name);
    }
}
