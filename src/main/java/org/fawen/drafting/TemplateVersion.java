package org.fawen.drafting;

import java.time.Instant;
import java.time.LocalDate;
import org.fawen.identity.PersonId;

/**
 * One version of a template.
 *
 * @param number from 1
 * @param from first day on which drafts begin with it
 * @param withdrawn whether it ends the template
 */
public record TemplateVersion(
        String id,
        int number,
        LocalDate from,
        boolean withdrawn,
        DraftTemplate template,
        PersonId author,
        Instant at) {}
