package org.fawen.messages.ui;

import org.fawen.identity.CurrentPerson;
import org.fawen.messages.Messages;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.SheetParts;
import org.springframework.stereotype.Component;

/** Whoever has the notice on the screen has read what was said of it. */
@Component
class ReadOnTheSheet implements SheetParts {

    private final Messages messages;
    private final CurrentPerson current;

    ReadOnTheSheet(Messages messages, CurrentPerson current) {
        this.messages = messages;
        this.current = current;
    }

    @Override
    public void add(Dossier shown, DossierSheet sheet, Runnable again) {
        messages.read(current.get(), shown.notice().id());
    }
}
