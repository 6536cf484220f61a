package org.fawen.shell;

import java.util.Objects;
import java.util.Optional;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.rendering.Typesetting;
import org.fawen.workflow.Attention;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What every step's screen needs besides its own service.
 *
 * @param dossiers opens what is shown
 * @param attention keeps what is typed and what was seen
 * @param person who looks at the screen
 * @param organisations knows the names of who acted
 * @param moments says when
 * @param typesetting sets the pages
 * @param parts what other modules add to every sheet
 */
@Lazy
@Component
public record StepFrame(
        Dossiers dossiers,
        Attention attention,
        CurrentPerson person,
        Organisations organisations,
        Moments moments,
        Typesetting typesetting,
        ObjectProvider<SheetParts> parts) {

    String kept(WorkItemId item) {
        return attention.keptOpinion(person.get(), item);
    }

    void keep(WorkItemId item, String words) {
        attention.keepOpinion(person.get(), item, words);
    }

    void opens(Dossier dossier) {
        attention.opens(person.get(), Objects.requireNonNull(dossier.item()).id());
    }

    void seen(Dossier dossier) {
        attention.sees(person.get(), dossier.notice().id(), dossier.revision());
    }

    @Nullable
    String nameOf(@Nullable PersonId id) {
        return Optional.ofNullable(id).map(organisations.current()::nameOf).orElse(null);
    }
}
