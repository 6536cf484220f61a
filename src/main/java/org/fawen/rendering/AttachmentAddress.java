package org.fawen.rendering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.fawen.notice.content.Attachment;

/** Where an attachment's file lies: {@code base/{sha256}/{file name}}, percent-encoded. */
public final class AttachmentAddress {

    private AttachmentAddress() {}

    /** @param base the address before it, without a slash at the end */
    public static String below(String base, Attachment attachment) {
        var name =
                URLEncoder.encode(attachment.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return base + "/" + attachment.sha256() + "/" + name;
    }
}
