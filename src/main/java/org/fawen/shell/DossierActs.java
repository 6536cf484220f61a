package org.fawen.shell;

/** Acts on a notice that need no work item, such as 撤回. Modules offer them; the dossier shows them. */
public interface DossierActs {

    /**
     * Adds what the person at the screen may do now, if anything.
     *
     * @param again shows the dossier anew, with a sentence that says why an act was not done
     */
    void offer(Dossier shown, ActBar acts, Refused again);

    /** Says that an act was not done. */
    interface Refused {

        void because(String sentence);
    }
}
