package org.fawen.identity;

import java.io.IOException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty register with an invented university, so that nobody who tries the product meets an empty house. */
@Component
class DemoOrganisation implements InitializingBean {

    private final DemoMode mode;
    private final RegisterTables tables;
    private final OrganisationImport organisations;
    private final Register register;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final PasswordEncoder passwords;
    private final JsonMapper json;

    DemoOrganisation(
            DemoMode mode,
            RegisterTables tables,
            OrganisationImport organisations,
            Register register,
            JdbcClient database,
            TransactionOperations transactions,
            PasswordEncoder passwords,
            JsonMapper json) {
        this.mode = mode;
        this.tables = tables;
        this.organisations = organisations;
        this.register = register;
        this.database = database;
        this.transactions = transactions;
        this.passwords = passwords;
        this.json = json;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        if (!mode.demo() || !tables.isEmpty()) {
            return;
        }
        var file = read();
        // One hash for all: 96 of them would cost the first start several seconds.
        var hash = passwords.encode(DemoMode.PASSWORD);
        transactions.executeWithoutResult(transaction -> {
            // Two nodes may start at once on one empty database.
            database.sql("lock table person in exclusive mode").update();
            if (tables.isEmpty()) {
                organisations.write(file, hash, true);
            }
        });
        register.refresh();
    }

    private OrganisationFile read() throws IOException {
        try (var file = new ClassPathResource("demo/organisation.json").getInputStream()) {
            return json.readValue(file, OrganisationFile.class);
        }
    }
}
