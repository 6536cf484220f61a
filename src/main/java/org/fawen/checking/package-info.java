/** Text checks as pure functions: a text in, findings out. Knows no other module. */
@ApplicationModule(
        displayName = "Checking",
        allowedDependencies = {})
@NullMarked
package org.fawen.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
