/** The archivist's desk. */
@NullMarked
package org.fawen.archive.ui;

import org.jspecify.annotations.NullMarked;
