package org.fawen.shell;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What every step's screen needs besides its own service.
 *
 * @param dossiers opens what is shown
 * @param drafts keeps what is typed
 * @param moments says when
 */
@Lazy
@Component
public record StepFrame(Dossiers dossiers, OpinionDrafts drafts, Moments moments) {}
