package org.fawen.rendering;

import java.util.List;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Content;

/**
 * What is typeset: the signed content, its form of issue, its slots and its attachments.
 *
 * @param attachments in their order, with their bytes where they are there; they stand for those of the content
 */
public record OfficialDocument(
        Content content, Channel channel, Registration registration, List<AttachedFile> attachments) {

    public OfficialDocument {
        attachments = List.copyOf(attachments);
    }

    /** Whether it has the form of an order (10.2). */
    public boolean isOrder() {
        return OrderForm.is(content, channel);
    }

    public OfficialDocument with(Registration changed) {
        return new OfficialDocument(content, channel, changed, attachments);
    }
}
