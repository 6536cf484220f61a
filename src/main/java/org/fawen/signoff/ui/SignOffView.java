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
import org.fawen.notice.content.ContentHash;
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
import org.fawen.shell.TextDesk;
import org.fawen.shell.Texts;
import org.fawen.signoff.SignOffs;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Inbox;
import org.fawen.workflow.TextEdits;
import org.jspecify.annotations.Nullable;

/** 签发: the signer reads the text in large type and signs it with a password; then the next one opens. */
@Route("sign-off/:notice")
@PermitAll
class SignOffView extends StepView {

    private static final Set<DocType> UPWARD = Set.of(DocType.REQUEST, DocType.REPORT);
    private static final int AHEAD = 200;

    private final transient SignOffs signOffs;
    private final transient Disagreements disagreements;
    private final transient Inbox inbox;
    private final transient CurrentPerson person;
    private final transient Organisations organisations;
    private final transient TextDesk desk;
    private final transient TextEdits edits;
    private transient @Nullable SignersChanges changes;

    SignOffView(
            StepFrame frame,
            SignOffs signOffs,
            Disagreements disagreements,
            Inbox inbox,
            CurrentPerson person,
            Organisations organisations,
            TextDesk desk,
            TextEdits edits) {
        super(Step.SIGN_OFF, frame);
        this.signOffs = signOffs;
        this.disagreements = disagreements;
        this.inbox = inbox;
        this.person = person;
        this.organisations = organisations;
        this.desk = desk;
        this.edits = edits;
    }

    @Override
    protected int readingSize() {
        return NoticePaper.SIZES.get(1);
    }

    @Override
    protected void furnish(Dossier shown, DossierSheet sheet) {
        sheet.addAbovePaper(new OpinionsSummary(shown.opinions(), moments()));
        changes = shown.isToDecide() ? new SignersChanges(shown, sheet, desk, edits) : null;
    }

    @Override
    protected ContentHash seen() {
        return changes == null ? super.seen() : changes.base();
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        var word = Objects.requireNonNull(shown.item()).label();
        offerReturn(acts, wish -> signOffs.sendBack(act(), wish));
        acts.more("refuse", Texts.text("signoff.refuse"), () -> refuse(shown));
        var primary = acts.primary(word, () -> sign(shown, word));
        var changing = Objects.requireNonNull(changes);
        if (!shown.notice().joint()) {
            var amend = acts.further("amend", Texts.text("signoff.amend"), changing::begin);
            changing.onBegun(() -> amend.setVisible(false));
        }
        changing.onChange(changed -> primary.setText(changed ? Texts.text("signoff.sign-amended") : word));
        // What was changed before and not signed comes back with the screen.
        if (changing.isKept(act())) {
            changing.begin();
        }
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
        var changing = Objects.requireNonNull(changes);
        if (!changing.keep()) {
            return; // the editor says why
        }
        var matter = changing.matter();
        if (!matter.isEmpty()) {
            refuse(Texts.text("workflow.refused.matter", matter));
            return;
        }
        var organisation = organisations.current();
        var words = new SigningWords(
                opinionField(List.of()),
                preset(shown),
                new Ruling(disagreements.openOn(shown.notice().id()), organisation));
        var content = changing.content();
        var sentence = Texts.text(
                        "signoff.sentence",
                        content.title(),
                        shown.revision() + (changing.isChanged() ? 1 : 0),
                        ContentHash.of(content).checkCode(),
                        new Destination(content, organisation).words())
                + (changing.isChanged() ? Texts.text("signoff.sentence.amended", changing.places()) : "");
        new ConfirmWithPassword(
                        changing.isChanged() ? Texts.text("signoff.sign-amended") : word,
                        sentence,
                        password -> signed(shown, words, password))
                .asking(words, words::isComplete)
                .open();
    }

    private static String preset(Dossier shown) {
        return Texts.text(UPWARD.contains(shown.content().docType()) ? "signoff.preset.upward" : "signoff.preset");
    }

    /** Whether the password was right; whatever else is wrong is said on the screen behind. */
    private boolean signed(Dossier shown, SigningWords words, String password) {
        var acted = Objects.requireNonNull(changes).isChanged()
                ? signOffs.signAmended(act(), words.opinion(), words.ruling(), password)
                : signOffs.sign(act(), words.opinion(), words.ruling(), password);
        if (acted instanceof Acted.Refused refused
                && SignOffs.WRONG_PASSWORD.equals(refused.refusal().key())) {
            return false;
        }
        answer(
                acted,
                Texts.text(
                        "signoff.signed",
                        Objects.requireNonNull(changes).content().title()));
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
