package org.fawen.drafting;

import java.time.Instant;
import java.time.LocalDate;
import org.fawen.checking.EditingList;
import org.fawen.identity.PersonId;

/**
 * An editing list of an office.
 *
 * @param number from 1
 * @param from first day on which it holds
 */
public record OwnList(ListKind kind, int number, LocalDate from, EditingList list, PersonId author, Instant at) {}
