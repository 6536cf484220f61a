package org.fawen.identity;

/**
 * A way to log in.
 *
 * @param username what the person types
 * @param featured whether it is listed first where demonstration accounts are offered
 */
public record Account(String username, PersonId person, boolean featured) {}
