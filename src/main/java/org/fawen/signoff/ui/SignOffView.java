package org.fawen.signoff.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.notice.Disagreements;
import org.fawen.notice.Step;
import org.fawen.notice.content.DocType;
import org.fawen.shell.ActBar;
import org.fawen.shell.ConfirmWithPassword;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.NoticePaper;
import org.fawen.shell.OpinionsSummary;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.Ruling;
import org.fawen.shell.StepFrame;
import org.fawen.shell.StepView;
import org.fawen.shell.Texts;
import org.fawen.signoff.SignOffs;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Inbox;

/** 签发: the signer reads the text in large type and signs it with a password; then the next one opens. */
@Route("sign-off/:notice")
@PermitAll
class SignOffView extends StepView {

    private static final Set<DocType> UPWARD = Set.of(DocType.REQUEST, DocType.REPORT);
    private static final int AHEAD = 200;

    private final SignOffs signOffs;
    private final Disagreements disagreements;
    private final Inbox inbox;
    private final CurrentPerson person;
    private final Organisations organisations;

    SignOffView(
            StepFrame frame,
            SignOffs signOffs,
            Disagreements disagreements,
            Inbox inbox,
            CurrentPerson person,
            Organisations organisations) {
        super(Step.SIGN_OFF, frame);
        this.signOffs = signOffs;
        this.disagreements = disagreements;
        this.inbox = inbox;
        this.person = person;
        this.organisations = organisations;
    }

    @Override
    protected int readingSize() {
        return NoticePaper.SIZES.get(1);
    }

    @Override
    protected void furnish(Dossier shown, DossierSheet sheet) {
        sheet.addAbovePaper(new OpinionsSummary(shown.opinions(), moments()));
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        var word = Objects.requireNonNull(shown.item()).label();
        offerReturn(acts, reason -> signOffs.returnToDrafter(act(), reason));
        acts.more("refuse", Texts.text("signoff.refuse"), () -> refuse(shown));
        acts.primary(word, () -> sign(shown, word));
    }

    @Override
    protected String next() {
        return inbox.page(person.get(), null, AHEAD).stream()
                .filter(item -> item.step() == Step.SIGN_OFF)
                .findFirst()
                .map(item -> "sign-off/%s?item=%s".formatted(item.notice(), item.id()))
                .orElse("inbox");
    }

    private void sign(Dossier shown, String word) {
        var organisation = organisations.current();
        var words = new SigningWords(
                opinionField(List.of()),
                preset(shown),
                new Ruling(disagreements.openOn(shown.notice().id()), organisation));
        var sentence = Texts.text(
                "signoff.sentence",
                shown.content().title(),
                shown.revision(),
                shown.hash().checkCode(),
                new Destination(shown.content(), organisation).words());
        new ConfirmWithPassword(word, sentence, password -> signed(shown, words, password))
                .asking(words, words::isComplete)
                .open();
    }

    private static String preset(Dossier shown) {
        return Texts.text(UPWARD.contains(shown.content().docType()) ? "signoff.preset.upward" : "signoff.preset");
    }

    /** Whether the password was right; whatever else is wrong is said on the screen behind. */
    private boolean signed(Dossier shown, SigningWords words, String password) {
        var acted = signOffs.sign(act(), words.opinion(), words.ruling(), password);
        if (acted instanceof Acted.Refused refused
                && SignOffs.WRONG_PASSWORD.equals(refused.refusal().key())) {
            return false;
        }
        answer(acted, Texts.text("signoff.signed", shown.content().title()));
        return true;
    }

    private void refuse(Dossier shown) {
        var question = new ReasonDialog.Question(
                "refuse",
                Texts.text("signoff.refuse.title", shown.content().title()),
                Texts.text("signoff.refuse.consequence"),
                Texts.text("signoff.refuse.reason"),
                Texts.list("signoff.phrases.refuse"),
                Texts.text("signoff.refuse"));
        ask(question, reason -> answer(signOffs.refuse(act(), reason), Texts.text("signoff.refused.done")));
    }
}
