/** What the auditor is offered on the dossier. */
@NullMarked
package org.fawen.audit.ui;

import org.jspecify.annotations.NullMarked;
