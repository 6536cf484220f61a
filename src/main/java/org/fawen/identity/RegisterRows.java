package org.fawen.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rows of the register say. */
final class RegisterRows {

    private RegisterRows() {}

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getString("id")),
                row.getString("name"),
                row.getString("short_name"),
                list(row, "also_known_as", Function.identity()),
                row.getString("kind"),
                optional(row, "parent", UnitId::new),
                optional(row, "body", Body::valueOf),
                optional(row, "office", UnitId::new),
                set(row, "may_issue", Function.identity()),
                list(row, "drafts_for", UnitId::new),
                row.getBoolean("receives"),
                row.getInt("place"));
    }

    static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                new PostId(row.getString("id")),
                row.getString("title"),
                new UnitId(row.getString("unit")),
                list(row, "also_in", UnitId::new),
                set(row, "grants", Role::of),
                row.getInt("rank"),
                optional(row, "deputy_of", PostId::new),
                list(row, "in_charge", UnitId::new),
                list(row, "signs_for", Function.identity()));
    }

    static Person person(ResultSet row, List<PostId> posts) throws SQLException {
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("name"),
                new UnitId(row.getString("unit")),
                posts,
                set(row, "roles", Role::of));
    }

    static CountersignTopic countersignTopic(ResultSet row, int number) throws SQLException {
        return new CountersignTopic(
                row.getString("topic"), new UnitId(row.getString("unit")), list(row, "keywords", Function.identity()));
    }

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("username"), new PersonId(row.getString("person")), row.getBoolean("featured"));
    }

    private static <T> @Nullable T optional(ResultSet row, String column, Function<String, T> read)
            throws SQLException {
        var value = row.getString(column);
        return value == null ? null : read.apply(value);
    }

    private static <T> List<T> list(ResultSet row, String column, Function<String, T> read) throws SQLException {
        return words(row, column).map(read).toList();
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<String, T> read) throws SQLException {
        return words(row, column).map(read).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
