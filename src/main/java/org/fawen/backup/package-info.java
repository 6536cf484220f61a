/** The whole of an institution's data in one file, and back: rows, files and the keys that lie outside the database. */
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"notice"})
@NullMarked
package org.fawen.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
