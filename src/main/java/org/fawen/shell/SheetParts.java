package org.fawen.shell;

import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;

/** What a module adds to the sheet of every notice, such as a line on the office's changes. */
public interface SheetParts {

    /**
     * Adds what concerns this notice and the person at the screen, if anything.
     *
     * @param again reads everything anew
     */
    void add(Dossier shown, DossierSheet sheet, Runnable again);

    /** Adds rarer acts, if any; they stand under 更多. */
    default void offer(Dossier shown, ActBar acts, AtTheScreen screen) {}

    /** The screen on which an act is offered. */
    interface AtTheScreen {

        /** The act it would do with its item. */
        Act act();

        /** Answers what became of an act on the item. */
        void answer(Acted acted, String done);

        /** Says that an act was done and shows everything anew. */
        void done(String sentence);

        /** Says why an act was not done. */
        void refuse(String sentence);
    }
}
