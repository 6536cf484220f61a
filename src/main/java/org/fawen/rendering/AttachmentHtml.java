package org.fawen.rendering;

import java.util.LinkedHashMap;
import java.util.List;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/** 附件说明 (GB/T 9704-2012 7.3.4) and the places in the text that refer to attachments. */
final class AttachmentHtml {

    private final List<Attachment> attachments;
    private final PaperView view;

    AttachmentHtml(List<Attachment> attachments, PaperView view) {
        this.attachments = attachments;
        this.view = view;
    }

    /** “附件：1.…”; a single attachment has no number, and no title ends with a mark. */
    void list(Html html) {
        if (attachments.isEmpty()) {
            return;
        }
        html.open("div", "paper-attachments").element("p", "paper-label", "附件：").open("ol", "paper-attachment-list");
        for (var i = 0; i < attachments.size(); i++) {
            html.open("li");
            if (attachments.size() > 1) {
                html.element("span", "paper-ordinal", (i + 1) + ".");
            }
            linked(html, attachments.get(i), attachments.get(i).title());
            html.close("li");
        }
        html.close("ol").close("div");
    }

    /** 附件n in the running text; a reference to an attachment that is not there stays a word. */
    void reference(Html html, Run.Reference reference) {
        var label = Runs.label(reference.ordinal(), attachments.size());
        if (reference.ordinal() > attachments.size()) {
            html.element("span", "paper-reference", label);
        } else {
            linked(html, attachments.get(reference.ordinal() - 1), label);
        }
    }

    private void linked(Html html, Attachment attachment, String words) {
        var base = view.attachments();
        if (base == null) {
            html.element("span", "paper-reference", words);
            return;
        }
        var link = new LinkedHashMap<String, String>();
        link.put("class", "paper-reference");
        link.put("href", AttachmentAddress.below(base, attachment));
        html.open("a", link).text(words).close("a");
    }
}
