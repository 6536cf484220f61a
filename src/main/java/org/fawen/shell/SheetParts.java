package org.fawen.shell;

/** What a module adds to the sheet of every notice, such as a line on the office's changes. */
public interface SheetParts {

    /**
     * Adds what concerns this notice and the person at the screen, if anything.
     *
     * @param again reads everything anew
     */
    void add(Dossier shown, DossierSheet sheet, Runnable again);
}
