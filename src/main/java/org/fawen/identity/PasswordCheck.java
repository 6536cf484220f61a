package org.fawen.identity;

/** Asks again for the password before an act that must not be done from an unattended screen (step-up). */
public interface PasswordCheck {

    /**
     * Whether this is the person's password. After five failures in a row nothing is accepted for five minutes, not even
     * the right one. Failures are remembered whatever becomes of the transaction this is asked in.
     */
    boolean confirms(PersonId person, String password);
}
