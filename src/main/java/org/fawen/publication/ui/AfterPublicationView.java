package org.fawen.publication.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.UUID;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.notice.ChangeKind;
import org.fawen.publication.AfterPublication;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.StepFrame;
import org.fawen.shell.StepView;
import org.fawen.shell.Texts;
import org.fawen.workflow.Acted;
import org.jspecify.annotations.Nullable;

/** 更正与撤下: where changes of a published notice are asked for, above its text as it is public now. */
@Route("after/:notice")
@PermitAll
class AfterPublicationView extends StepView {

    private final transient AfterPublication after;
    private final transient CurrentPerson person;
    private final transient Organisations organisations;
    private @Nullable ChangeKind asked;
    private @Nullable ChangeForm form;
    private UUID command = UUID.randomUUID();

    AfterPublicationView(StepFrame frame, AfterPublication after, CurrentPerson person, Organisations organisations) {
        super(null, frame);
        this.after = after;
        this.person = person;
        this.organisations = organisations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var word = event.getLocation().getQueryParameters().getSingleParameter("kind");
        asked = word.flatMap(kind -> Arrays.stream(ChangeKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst())
                .orElse(null);
        super.beforeEnter(event);
    }

    @Override
    protected void furnish(Dossier shown, DossierSheet sheet) {
        form = null;
        command = UUID.randomUUID();
        var notice = shown.notice();
        var open = after.open(notice.id());
        if (open.isPresent()) {
            var change = open.orElseThrow();
            sheet.addAbovePaper(new ChangeCard(
                    change, organisations.current().nameOf(change.askedBy()), shown.content(), after, moments()));
        } else if (after.mayAsk(person.get(), notice)) {
            var made = new ChangeForm(
                    notice,
                    shown.content(),
                    asked,
                    correction -> after.preview(shown.content(), correction),
                    typed -> after.named(person.get(), typed));
            form = made;
            sheet.addAbovePaper(made);
        } else {
            sheet.addAbovePaper(new Paragraph(Texts.text("publication.change.not-yours")));
        }
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {}

    @Override
    protected void furtherActs(Dossier shown, ActBar acts) {
        var filled = form;
        if (filled != null) {
            acts.primary(Texts.text("publication.change.ask"), () -> ask(shown, filled));
        }
    }

    private void ask(Dossier shown, ChangeForm filled) {
        var id = shown.notice().id();
        if (filled.kind() == ChangeKind.CORRECTION) {
            filled.correction()
                    .ifPresent(correction ->
                            said(after.correct(command, person.get(), id, shown.hash(), correction), filled));
        } else {
            filled.asking()
                    .ifPresent(asking -> said(after.ask(command, person.get(), id, shown.hash(), asking), filled));
        }
    }

    private void said(Acted acted, ChangeForm filled) {
        if (acted instanceof Acted.Noted) {
            go(
                    Texts.text("publication.change.done." + filled.kind()),
                    "notices/" + dossier().notice().id());
        } else {
            answer(acted, "");
        }
    }
}
