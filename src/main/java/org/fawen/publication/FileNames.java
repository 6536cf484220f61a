package org.fawen.publication;

/** Names under which files are handed out. */
final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /** The title without what file systems refuse, cut where it is too long. */
    static String of(String title, String ending) {
        var name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip();
        var end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        return name.substring(0, end) + "." + ending;
    }
}
