package org.fawen.drafting;

import java.util.List;
import org.fawen.notice.content.Block;

/**
 * Recognises what a plain text is when it is pasted or typed, and shows blocks as text again. Pure: no register, no
 * clock.
 */
public final class PastedText {

    private static final int SEVERAL = 2;

    private PastedText() {}

    /**
     * Reads a whole document, as it comes from WPS or from a web page: title, byline, addressees, body, attachments,
     * signature, note; half-width marks next to Han become full-width.
     */
    public static PastedNotice document(String text) {
        return PastedDocument.read(text);
    }

    /** The same recognition for checking: half-width marks in title and body stay as they are written. */
    public static PastedNotice asWritten(String text) {
        return PastedDocument.readAsWritten(text);
    }

    /**
     * Reads a body: one block a line; a line that begins with a mark, has at most 50 characters, contains no 。 and does
     * not end with ； or ： is a heading; consecutive lines with tabs are a table, its first row the head; consecutive
     * lines that begin with • are a list. The words stay as they are.
     */
    public static List<Block> body(String text) {
        return merge(List.of(), text);
    }

    /** The body as text for {@link #merge}; references read 附件n. */
    public static String bodyText(List<Block> blocks) {
        return bodyText(blocks, SEVERAL);
    }

    /** @param attachments how many the notice has: with one, a reference reads 附件 and not 附件1 */
    public static String bodyText(List<Block> blocks, int attachments) {
        return new BodyText(attachments).of(blocks);
    }

    /**
     * The blocks after their text form was edited. What was not touched keeps its id and everything text cannot show:
     * bold, references, spans, run-in headings; inside a changed block, everything outside the changed words.
     */
    public static List<Block> merge(List<Block> previous, String newText) {
        return merge(previous, newText, SEVERAL);
    }

    /** @param attachments the same number as for {@link #bodyText} */
    public static List<Block> merge(List<Block> previous, String newText, int attachments) {
        return BodyMerge.of(previous, newText, attachments);
    }
}
