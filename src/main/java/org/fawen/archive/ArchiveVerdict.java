package org.fawen.archive;

/** What became of checking an archive package. */
public sealed interface ArchiveVerdict {

    /**
     * Every file is as the manifest has it.
     *
     * @param sha256 of the package, to be compared with the transfer list
     */
    record Whole(String title, String code, int files, String sha256) implements ArchiveVerdict {}

    /**
     * It is not what it was.
     *
     * @param message key of the sentence that says what is broken first
     * @param place the file it concerns
     */
    record Broken(String message, String place) implements ArchiveVerdict {}
}
