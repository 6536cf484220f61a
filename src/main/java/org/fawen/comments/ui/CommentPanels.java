package org.fawen.comments.ui;

import java.util.List;
import java.util.function.Supplier;
import org.fawen.comments.CommentAnswers;
import org.fawen.comments.CommentThreads;
import org.fawen.comments.Comments;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.notice.Notice;
import org.fawen.notice.content.Block;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.Moments;
import org.fawen.shell.SheetParts;
import org.springframework.stereotype.Component;

/** Puts the comments beside every sheet, and beside the editor of a draft. */
@Component
public class CommentPanels implements SheetParts {

    private final CommentThreads threads;
    private final Comments comments;
    private final CommentAnswers answers;
    private final CurrentPerson current;
    private final Organisations organisations;
    private final Moments moments;

    CommentPanels(
            CommentThreads threads,
            Comments comments,
            CommentAnswers answers,
            CurrentPerson current,
            Organisations organisations,
            Moments moments) {
        this.threads = threads;
        this.comments = comments;
        this.answers = answers;
        this.current = current;
        this.organisations = organisations;
        this.moments = moments;
    }

    @Override
    public void add(Dossier shown, DossierSheet sheet, Runnable again) {
        var person = current.get();
        var writable = shown.isToDecide()
                && comments.itemOf(person, shown.notice().id()).isPresent();
        var panel = new CommentPanel(
                threads,
                comments,
                answers,
                new CommentPanel.Scene(
                        shown.notice(),
                        person,
                        organisations.current(),
                        moments,
                        sheet::blocks,
                        ".fw-dossier",
                        writable,
                        null));
        if (writable || !panel.isEmpty()) {
            sheet.addPanel(panel);
            sheet.setMargin(panel);
            // Where the text is edited in place, the comments follow their words.
            sheet.onChanged(panel::textChanged);
        }
    }

    /**
     * The comments on a draft for its drafter.
     *
     * @param text the blocks as they are on the screen
     * @param where selects the element with the text
     */
    public CommentPanel beside(Notice draft, Supplier<List<Block>> text, String where, Adopting adopting) {
        return new CommentPanel(
                threads,
                comments,
                answers,
                new CommentPanel.Scene(
                        draft, current.get(), organisations.current(), moments, text, where, false, adopting));
    }

    /** How many comments on a draft nobody has answered. */
    public int unanswered(Notice draft) {
        return threads.unanswered(current.get(), draft.id()).size();
    }
}
