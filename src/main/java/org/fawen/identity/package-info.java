/** Who people are: units, posts, roles, accounts and how they log in. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {})
@NullMarked
package org.fawen.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
