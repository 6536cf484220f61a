package org.fawen.drafting.ui;

import com.vaadin.flow.component.UI;
import org.fawen.drafting.Redrafting;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.Refusal;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierActs;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;
import org.springframework.stereotype.Component;

/** 照此重拟 on the dossier of an earlier notice. */
@Component
class RedraftAct implements DossierActs {

    private final Redrafting redrafting;
    private final CurrentPerson current;

    RedraftAct(Redrafting redrafting, CurrentPerson current) {
        this.redrafting = redrafting;
        this.current = current;
    }

    @Override
    public void offer(Dossier shown, ActBar acts, Refused again) {
        if (redrafting.mayRedraft(current.get(), shown.notice())) {
            acts.further("redraft", Texts.text("drafting.act.redraft"), () -> redraft(shown, again));
        }
    }

    private void redraft(Dossier shown, Refused again) {
        try {
            var redrafted = redrafting.redraft(current.get(), shown.notice().id());
            Toasts.show(Texts.text("drafting.redrafted", redrafted.marked()));
            UI.getCurrent().navigate("draft/" + redrafted.notice());
        } catch (Refusal refusal) {
            again.because(Texts.sentence(refusal));
        }
    }
}
