package org.fawen.review.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.fawen.review.Explanations;
import org.fawen.review.Reviews;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.EditedText;
import org.fawen.shell.OpinionsSummary;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.StepFrame;
import org.fawen.shell.StepView;
import org.fawen.shell.TextDesk;
import org.fawen.shell.Texts;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.AmendedTexts;
import org.fawen.workflow.Frozen;
import org.fawen.workflow.TextEdits;
import org.jspecify.annotations.Nullable;

/**
 * 党办核稿 / 校办核稿: the clerk goes through the five points and changes the text in place, then the head passes it on to be
 * signed.
 */
@Route("office-review/:notice")
@PermitAll
class OfficeReviewView extends StepView {

    private final transient Reviews reviews;
    private final transient TextEdits edits;
    private final transient AmendedTexts texts;
    private final transient TextDesk desk;
    private final transient Explanations explanations;
    private transient @Nullable EditedText text;

    OfficeReviewView(
            StepFrame frame,
            Reviews reviews,
            TextEdits edits,
            AmendedTexts texts,
            TextDesk desk,
            Explanations explanations) {
        super(Step.OFFICE_REVIEW, frame);
        this.reviews = reviews;
        this.edits = edits;
        this.texts = texts;
        this.desk = desk;
        this.explanations = explanations;
    }

    @Override
    protected void furnish(Dossier shown, DossierSheet sheet) {
        text = null;
        if (!shown.isToDecide()) {
            return;
        }
        sheet.addAbovePaper(new OpinionsSummary(shown.opinions(), moments()));
        var editing = desk.edit(shown);
        text = editing;
        sheet.edit(editing);
        var points = new FivePoints(new FivePoints.Listener() {
            @Override
            public void show(String block) {
                sheet.show(block);
            }

            @Override
            public void explain(String check, String words) {
                explanations.explain(act(), check, words).ifPresent(why -> answer(why, ""));
            }
        });
        sheet.addPanel(points);
        check(shown, editing, points);
        editing.onKept(() -> check(shown, editing, points));
    }

    private void check(Dossier shown, EditedText editing, FivePoints points) {
        var remarks = desk.remarks(shown.notice(), editing.content());
        points.show(Evidence.of(
                shown,
                desk.stated(shown.notice()),
                remarks,
                explanations.of(shown.notice().id())));
    }

    @Override
    protected ContentHash seen() {
        return text == null ? super.seen() : text.base();
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        var head = isHead(shown);
        acts.opinion(opinionField(Texts.list(head ? "review.phrases.head" : "review.phrases.clerk")));
        offerReturn(acts, wish -> settled(act -> reviews.sendBack(act, wish)));
        if (head) {
            acts.more("not-suitable", Texts.text("review.not-suitable"), () -> notSuitable(shown));
            acts.primary(Texts.text("review.pass.head"), () -> pass(acts.words(), "review.passed.head"));
        } else {
            acts.primary(Texts.text("review.pass.clerk"), () -> pass(checked(acts.words()), "review.passed.clerk"));
        }
    }

    private static boolean isHead(Dossier shown) {
        return shown.item() != null && shown.item().stage() == Stage.SECOND;
    }

    /** What the clerk's button says is what the record says. */
    private static String checked(String words) {
        var points = Texts.text("review.five-points.all");
        return words.isEmpty() ? points : points + words;
    }

    private void pass(String words, String toast) {
        if (text != null && !text.keep()) {
            return; // the editor says why
        }
        var errors = errors();
        if (!errors.isEmpty()) {
            // Said before the text is frozen: a version with an error is of no use to anybody.
            refuse(Texts.text("workflow.refused.errors", errors.size(), String.join("、", errors)));
            return;
        }
        var acted = settled(act -> reviews.approve(act, words));
        if (acted instanceof Acted.Refused(var refusal)) {
            // The changes were frozen meanwhile: the screen shows them as they stand now.
            reload();
            refuse(Texts.sentence(refusal));
        } else {
            answer(acted, Texts.text(toast));
        }
    }

    private List<String> errors() {
        return text == null || !text.isChanged()
                ? List.of()
                : texts.broughtInto(dossier().notice(), text.content());
    }

    /** Acts on the text as it was changed here: the changes become a revision under their author's name first. */
    private Acted settled(Function<Act, Acted> deed) {
        var act = act();
        return switch (edits.freeze(act)) {
            case Frozen.Text(int revision, ContentHash hash) -> deed.apply(act.seeing(hash));
            case Frozen.Not(Acted why) -> why;
        };
    }

    private void notSuitable(Dossier shown) {
        var question = new ReasonDialog.Question(
                "not-suitable",
                Texts.text("review.not-suitable.title", shown.content().title()),
                Texts.text("review.not-suitable.consequence"),
                Texts.text("review.not-suitable.reason"),
                Texts.list("review.phrases.not-suitable"),
                Texts.text("review.not-suitable"));
        ask(question, reason -> answer(settled(act -> reviews.notSuitable(act, reason)), Texts.text("review.ended")));
    }
}
