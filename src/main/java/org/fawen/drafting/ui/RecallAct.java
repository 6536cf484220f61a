package org.fawen.drafting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.UUID;
import org.fawen.drafting.Drafting;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierActs;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;
import org.springframework.stereotype.Component;

/** 撤回 on the dossier: asks for a reason only when somebody has opened the notice already (domain §5.2). */
@Component
class RecallAct implements DossierActs {

    private final Drafting drafting;
    private final CurrentPerson current;

    RecallAct(Drafting drafting, CurrentPerson current) {
        this.drafting = drafting;
        this.current = current;
    }

    @Override
    public void offer(Dossier shown, ActBar acts, Refused again) {
        if (drafting.mayRecall(current.get(), shown.notice())) {
            acts.further(
                    "recall",
                    Texts.text("drafting.act.recall"),
                    () -> ask(shown.notice().id(), shown.content().title(), again));
        }
    }

    /** Asks before taking it back. */
    void ask(NoticeId id, String noticeTitle, Refused again) {
        var command = UUID.randomUUID();
        var title = Texts.text("drafting.recall.title", noticeTitle);
        if (drafting.isRead(id)) {
            var question = new ReasonDialog.Question(
                    "recall",
                    title,
                    Texts.text("drafting.recall.consequence-read"),
                    Texts.text("drafting.recall.reason"),
                    List.of(),
                    Texts.text("drafting.act.recall"));
            new ReasonDialog(question, "", reason -> recall(command, id, reason, again)).open();
        } else {
            var dialog = new ConfirmDialog();
            dialog.setHeader(title);
            dialog.setText(Texts.text("drafting.recall.consequence"));
            dialog.setCancelable(true);
            dialog.setCancelText(Texts.text("shell.act.cancel"));
            dialog.setConfirmText(Texts.text("drafting.act.recall"));
            dialog.addConfirmListener(confirm -> recall(command, id, "", again));
            dialog.open();
        }
    }

    private void recall(UUID command, NoticeId id, String reason, Refused again) {
        try {
            drafting.recall(command, current.get(), id, reason);
            Toasts.show(Texts.text("drafting.recalled"));
            UI.getCurrent().navigate("draft/" + id);
        } catch (Refusal refusal) {
            again.because(Texts.sentence(refusal));
        }
    }
}
