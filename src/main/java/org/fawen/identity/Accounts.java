package org.fawen.identity;

import java.util.List;
import java.util.Optional;

/** Who may log in: enabled accounts only, and demonstration accounts in the demonstration only. */
public interface Accounts {

    /** The account of this user name. */
    Optional<Account> named(String username);

    /** Accounts to offer to somebody who tries the product, in the order of the register; empty without demo. */
    List<Account> featured();

    /** Whether nobody could log in: the institution has still to be set up. */
    boolean none();
}
