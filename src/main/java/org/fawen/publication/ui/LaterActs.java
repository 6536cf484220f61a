package org.fawen.publication.ui;

import com.vaadin.flow.component.UI;
import org.fawen.identity.CurrentPerson;
import org.fawen.publication.AfterPublication;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierActs;
import org.fawen.shell.Texts;
import org.springframework.stereotype.Component;

/** On the dossier of a published notice: the way to 更正, 撤下, 代替 and 废止. */
@Component
class LaterActs implements DossierActs {

    private final AfterPublication after;
    private final CurrentPerson person;

    LaterActs(AfterPublication after, CurrentPerson person) {
        this.after = after;
        this.person = person;
    }

    @Override
    public void offer(Dossier shown, ActBar acts, Refused again) {
        if (after.mayAsk(person.get(), shown.notice())) {
            acts.further(
                    "later",
                    Texts.text("publication.change.begin"),
                    () -> UI.getCurrent().navigate("after/" + shown.notice().id()));
        }
    }
}
