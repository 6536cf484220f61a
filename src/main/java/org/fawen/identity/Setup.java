package org.fawen.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes an empty instance an institution's own: its name and the three administrators, who are three persons so that
 * nobody watches over himself (三员分立). Once, and never in the demonstration.
 */
@Component
public class Setup {

    private static final String INSTITUTION = "institution";

    private final DemoMode mode;
    private final Accounts accounts;
    private final Register register;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final PasswordEncoder passwords;
    private final @Nullable InstanceToken token;

    Setup(
            DemoMode mode,
            Register register,
            JdbcClient database,
            TransactionOperations transactions,
            PasswordEncoder passwords) {
        this.mode = mode;
        this.accounts = register;
        this.register = register;
        this.database = database;
        this.transactions = transactions;
        this.passwords = passwords;
        this.token = mode.demo() ? null : InstanceToken.random();
    }

    /** A future administrator. */
    public record Administrator(Role role, String username, String name, String password) {}

    /** Whether nobody can log in and this instance is not for trying out. */
    public boolean isNeeded() {
        return !mode.demo() && accounts.none();
    }

    /** The secret that whoever started the server reads on the console; new at every start. */
    public InstanceToken token() {
        if (token == null) {
            throw new IllegalStateException("The demonstration needs no set-up");
        }
        return token;
    }

    /**
     * Creates institution and administrators in one transaction.
     *
     * @return false when somebody was faster
     */
    public boolean complete(String institution, List<Administrator> administrators) {
        var done = Boolean.TRUE.equals(transactions.execute(transaction -> {
            database.sql("lock table person in exclusive mode").update();
            if (accountExists()) {
                return false;
            }
            // Should this database have seen the demonstration: its accounts opened nothing any more.
            database.sql("delete from account where demo").update();
            writeInstitution(institution);
            administrators.forEach(this::write);
            return true;
        }));
        register.refresh();
        return done;
    }

    private boolean accountExists() {
        return database.sql("select exists (select from account where not demo)")
                .query(Boolean.class)
                .single();
    }

    private void writeInstitution(String name) {
        database.sql("""
                        insert into unit (id, name, short_name, also_known_as, kind, body,
                            may_issue, drafts_for, receives, place)
                        values (:id, :name, :name, '{}', 'institution', 'ADMINISTRATION', '{}', '{}', false, 0)
                        """).param("id", INSTITUTION).param("name", name).update();
    }

    private void write(Administrator administrator) {
        var person = administrator.role().key();
        database.sql("""
                        insert into person (id, name, unit, place)
                        values (:id, :name, :unit, 0)
                        """)
                .param("id", person)
                .param("name", administrator.name())
                .param("unit", INSTITUTION)
                .update();
        database.sql("""
                        insert into account (username, person, password_hash, roles, featured, enabled, demo)
                        values (:username, :person, :hash, :roles, false, true, false)
                        """)
                .param("username", administrator.username())
                .param("person", person)
                .param("hash", passwords.encode(administrator.password()))
                .param("roles", new String[] {administrator.role().key()})
                .update();
    }
}
