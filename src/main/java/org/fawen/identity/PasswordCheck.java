package org.fawen.identity;

/** Asks again for the password before an act that must not be done from an unattended screen (step-up). */
public interface PasswordCheck {

    /** Whether this is the person's password; slowed down and finally refused after repeated failures. */
    boolean confirms(PersonId person, String password);
}
