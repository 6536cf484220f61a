package org.fawen.identity;

import java.util.List;
import java.util.Set;

/**
 * A person of the register.
 *
 * @param unit the main unit
 * @param directRoles roles granted to the account besides those of the posts; they hold in the person's units
 */
public record Person(PersonId id, String name, UnitId unit, List<PostId> posts, Set<Role> directRoles) {}
