package org.fawen.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.notice.Erratum;
import org.fawen.notice.Refusal;
import org.fawen.publication.TextCorrections;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.Moments;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.SheetParts;
import org.fawen.shell.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** On every sheet: each 文字更正 with its places; for the signer, under 更多, the objection. */
@Lazy
@Component
class ErrataOnTheSheet implements SheetParts {

    private final TextCorrections corrections;
    private final CurrentPerson current;
    private final Organisations organisations;
    private final Moments moments;

    ErrataOnTheSheet(TextCorrections corrections, CurrentPerson current, Organisations organisations, Moments moments) {
        this.corrections = corrections;
        this.current = current;
        this.organisations = organisations;
        this.moments = moments;
    }

    @Override
    public void add(Dossier shown, DossierSheet sheet, Runnable again) {
        corrections.on(shown.notice()).stream().map(this::note).forEach(sheet::addAbovePaper);
    }

    private Div note(Erratum erratum) {
        var note = new Div(
                new Span(Texts.text(
                        "publication.erratum.line",
                        organisations.current().nameOf(erratum.by()),
                        moments.brief(erratum.at()),
                        erratum.places().size(),
                        erratum.fromHash().checkCode(),
                        erratum.hash().checkCode())),
                new ErratumPlaces(erratum.places()));
        note.setId("erratum-" + erratum.revision());
        note.addClassNames("fw-note", "fw-note-info");
        return note;
    }

    @Override
    public void offer(Dossier shown, ActBar acts, AtTheScreen screen) {
        if (corrections.mayObject(current.get(), shown.notice())) {
            acts.more("object-erratum", Texts.text("publication.erratum.object"), () -> ask(shown, screen));
        }
    }

    private void ask(Dossier shown, AtTheScreen screen) {
        var question = new ReasonDialog.Question(
                "object-erratum",
                Texts.text("publication.erratum.object.title", shown.content().title()),
                Texts.text("publication.erratum.object.consequence"),
                Texts.text("publication.erratum.object.reason"),
                Texts.list("publication.erratum.object.phrases"),
                Texts.text("publication.erratum.object"));
        var command = UUID.randomUUID();
        new ReasonDialog(question, "", reason -> {
                    try {
                        corrections.object(
                                command, current.get(), shown.notice().id(), reason);
                        screen.done(Texts.text("publication.erratum.object.done"));
                    } catch (Refusal refusal) {
                        screen.refuse(Texts.sentence(refusal));
                    }
                })
                .open();
    }
}
