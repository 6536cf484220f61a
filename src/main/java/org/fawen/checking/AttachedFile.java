package org.fawen.checking;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as the checks see it: its title in the 附件说明 and what is known of its file.
 *
 * @param title the title as printed, without number
 * @param hasFile whether a file is there
 * @param kind printed with the text, or for download only
 * @param firstPage text of the file's first page, or null when nobody has read it
 * @param traces what the file carries beside its content, and how often
 */
public record AttachedFile(
        String title, boolean hasFile, Kind kind, @Nullable String firstPage, Map<Trace, Integer> traces) {

    public AttachedFile {
        traces = Map.copyOf(traces);
    }

    /** An attachment whose file nobody has looked into. */
    public static AttachedFile of(String title, boolean hasFile, Kind kind) {
        return new AttachedFile(title, hasFile, kind, null, Map.of());
    }

    AttachedFile withTitle(String other) {
        return new AttachedFile(other, hasFile, kind, firstPage, traces);
    }

    /** 随文印发 or 仅供下载. */
    public enum Kind {
        PRINT,
        DOWNLOAD
    }

    /** Something in a file that its reader should not get. */
    public enum Trace {
        REVISION,
        COMMENT,
        HIDDEN_TEXT,
        AUTHOR,
        EXIF,
        GPS
    }
}
