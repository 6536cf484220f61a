package org.fawen.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.util.PSQLException;

/** Reads what tables there are, and takes away for a while what stands between them. */
final class Schema {

    /** Kept by the migrations themselves. */
    static final String HISTORY = "flyway_schema_history";

    private final Connection connection;

    Schema(Connection connection) {
        this.connection = connection;
    }

    /** Every table with the columns that are written, not computed. */
    Map<String, List<String>> tables() throws SQLException {
        var tables = new LinkedHashMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select class.relname, attribute.attname
                          from pg_class class
                          join pg_namespace space on space.oid = class.relnamespace
                          join pg_attribute attribute on attribute.attrelid = class.oid
                         where space.nspname = current_schema()
                           and class.relkind = 'r'
                           and attribute.attnum > 0
                           and not attribute.attisdropped
                           and attribute.attgenerated = ''
                         order by class.relname, attribute.attnum
                        """)) {
            while (row.next()) {
                tables.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        tables.remove(HISTORY);
        return tables;
    }

    /** Version → checksum of the migrations done; none in an empty database. */
    Map<String, String> migrations() throws SQLException {
        var done = new TreeMap<String, String>();
        try (var statement = connection.createStatement();
                var known = statement.executeQuery("select to_regclass('" + HISTORY + "') is not null")) {
            known.next();
            if (!known.getBoolean(1)) {
                return done;
            }
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select version, coalesce(checksum, 0)
                          from flyway_schema_history
                         where success
                           and version is not null
                        """)) {
            while (row.next()) {
                done.put(row.getString(1), row.getString(2));
            }
        }
        return done;
    }

    Map<String, Long> sequences() throws SQLException {
        var sequences = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select sequencename, last_value
                          from pg_sequences
                         where schemaname = current_schema()
                           and last_value is not null
                        """)) {
            while (row.next()) {
                sequences.put(row.getString(1), row.getLong(2));
            }
        }
        return sequences;
    }

    /** Whether anybody has worked here: an account or a notice lies in it. */
    boolean isInUse() throws SQLException {
        for (var table : List.of("account", "notice")) {
            if (tables().containsKey(table) && rows(table) > 0) {
                return true;
            }
        }
        return false;
    }

    private long rows(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + quoted(table))) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Runs with no foreign key and no trigger of our own, and checks every reference afterwards. */
    void unguarded(Guarded deed) throws SQLException, java.io.IOException {
        var keys = foreignKeys();
        for (var key : keys) {
            execute("alter table %s drop constraint %s".formatted(key.table(), key.name()));
        }
        var tables = tables().keySet();
        for (var table : tables) {
            execute("alter table %s disable trigger user".formatted(quoted(table)));
        }
        deed.run();
        for (var table : tables) {
            execute("alter table %s enable trigger user".formatted(quoted(table)));
        }
        for (var key : keys) {
            execute("alter table %s add constraint %s %s".formatted(key.table(), key.name(), key.definition()));
        }
    }

    /** What is done while nothing guards the tables. */
    interface Guarded {

        void run() throws SQLException, java.io.IOException;
    }

    private record ForeignKey(String table, String name, String definition) {}

    private List<ForeignKey> foreignKeys() throws SQLException {
        var keys = new ArrayList<ForeignKey>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
                          from pg_constraint
                         where contype = 'f'
                           and connamespace = current_schema()::regnamespace
                        """)) {
            while (row.next()) {
                keys.add(new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return keys;
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A name as SQL writes it. */
    String quoted(String name) throws PSQLException, SQLException {
        try (var statement = connection.createStatement()) {
            return statement.enquoteIdentifier(name, true);
        }
    }
}
