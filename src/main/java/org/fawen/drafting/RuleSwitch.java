package org.fawen.drafting;

import java.time.Instant;
import org.fawen.identity.PersonId;

/** An office's word on a practice rule: whether it is off, since when, by whom and why. */
public record RuleSwitch(String rule, boolean off, String reason, PersonId author, Instant at) {}
