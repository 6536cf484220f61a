package org.fawen.identity;

/** What kind of organ issues: an input of the decisions on routes, signers and number series. */
public enum Body {
    PARTY_COMMITTEE,
    ADMINISTRATION,
    PARTY_OFFICE,
    PRESIDENT_OFFICE,
    DEPARTMENT
}
