/** The interchange format, version 2: one notice as one JSON file, for import, export, demo and the command line. */
@NamedInterface("interchange")
@NullMarked
package org.fawen.notice.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
