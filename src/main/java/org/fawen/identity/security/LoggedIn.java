package org.fawen.identity.security;

import java.util.Optional;
import org.fawen.identity.Account;
import org.fawen.identity.Accounts;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.PersonId;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person behind the user name of the login. An account closed since then is nobody's any more. */
@Component
class LoggedIn implements CurrentPerson {

    private final Accounts accounts;

    LoggedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<PersonId> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(login -> !(login instanceof AnonymousAuthenticationToken))
                .flatMap(login -> accounts.named(login.getName()))
                .map(Account::person);
    }
}
