package org.fawen.identity.security;

import java.util.List;
import org.fawen.identity.Account;
import org.fawen.identity.Accounts;
import org.fawen.identity.Organisations;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;

/** Login by user name and password. The login's name is the user name, its authorities {@code ROLE_} and the role. */
@Component
class AccountLogin implements AuthenticationProvider {

    private final Passwords passwords;
    private final Accounts accounts;
    private final Organisations organisations;

    AccountLogin(Passwords passwords, Accounts accounts, Organisations organisations) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var password = String.valueOf(attempt.getCredentials());
        if (!passwords.opens(attempt.getName(), password)) {
            throw new BadCredentialsException("No account opens with this name and password now");
        }
        var account = accounts.named(attempt.getName())
                .orElseThrow(() -> new BadCredentialsException("The account is closed"));
        var authorities = authorities(account);
        var principal = User.withUsername(account.username())
                .password("")
                .authorities(authorities)
                .build();
        var login = UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
        login.setDetails(attempt.getDetails());
        return login;
    }

    private List<SimpleGrantedAuthority> authorities(Account account) {
        return organisations.current().rolesOf(account.person()).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
