package org.fawen.shell;

import java.util.Map;
import org.fawen.identity.PersonId;

/** How much waits behind each entry of the navigation. Implemented by whoever keeps the lists. */
public interface NavigationCounts {

    /** Numbers by path, such as {@code inbox} → 12; entries without a number are left out. */
    Map<String, Integer> of(PersonId person);
}
