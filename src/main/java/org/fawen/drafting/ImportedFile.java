package org.fawen.drafting;

import java.util.ArrayList;
import java.util.Locale;
import org.fawen.drafting.PastedNotice.Kind;
import org.fawen.drafting.PastedNotice.Remark;
import org.fawen.notice.Refusal;
import org.fawen.notice.interchange.AttachmentFile;
import org.fawen.notice.interchange.Interchange;
import org.fawen.notice.interchange.InterchangeNotice;
import org.fawen.notice.interchange.InterchangeRefused;

/** A file that becomes a draft: DOCX, interchange JSON or plain text, told apart by what is in it. */
public final class ImportedFile {

    private ImportedFile() {}

    /**
     * Reads a file.
     *
     * @throws Refusal with a sentence that names the way out, when it cannot be read
     * @throws InterchangeRefused naming the place, when it is JSON but no notice
     */
    public static PastedNotice read(String name, byte[] bytes) {
        return read(name, bytes, true);
    }

    /** The same for checking: half-width marks stay as they are written. */
    public static PastedNotice asWritten(String name, byte[] bytes) {
        return read(name, bytes, false);
    }

    /** Whether it is to be read as interchange JSON. */
    public static boolean isInterchange(String name, byte[] bytes) {
        var ending = ending(name);
        return ending.equals("json") || !ending.equals("txt") && bytes.length > 0 && bytes[0] == '{';
    }

    private static PastedNotice read(String name, byte[] bytes, boolean widen) {
        var ending = ending(name);
        if (isWordOrWps(bytes) || ending.equals("docx") || ending.equals("doc") || ending.equals("wps")) {
            return widen ? DocxImport.read(bytes) : DocxImport.asWritten(bytes);
        }
        if (isInterchange(name, bytes)) {
            return ofInterchange(Interchange.read(name, bytes));
        }
        var text = TextFile.read(bytes).orElseThrow(() -> new Refusal("drafting.refused.no-text", name));
        return widen ? PastedText.document(text) : PastedText.asWritten(text);
    }

    private static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isWordOrWps(byte[] bytes) {
        return bytes.length > 3
                && (bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4
                        || bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF && bytes[2] == 0x11);
    }

    /** It says itself what is what; only its attachments lie elsewhere. */
    private static PastedNotice ofInterchange(InterchangeNotice notice) {
        var content = notice.content();
        var remarks = new ArrayList<Remark>();
        remarks.add(new Remark(Kind.RECOGNISED, "title", content.title()));
        var titles = notice.attachments().stream().map(AttachmentFile::title).toList();
        if (!titles.isEmpty()) {
            remarks.add(new Remark(Kind.LEFT_OUT, "attachment-files", String.join("，", titles)));
        }
        return new PastedNotice(
                content.title(),
                content.docType(),
                content.urgency(),
                notice.docNumber(),
                content.addressees(),
                content.copyTo(),
                content.blocks(),
                titles,
                content.issuers(),
                notice.date(),
                content.note(),
                notice.publishTime(),
                notice.editor(),
                notice.source(),
                remarks);
    }
}
