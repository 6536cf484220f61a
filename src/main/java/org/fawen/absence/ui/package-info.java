/** Screens for delegations, vacancies and handover. */
@NullMarked
package org.fawen.absence.ui;

import org.jspecify.annotations.NullMarked;
