package org.fawen.notice.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One small change of each field that is hashed, for tests that every one of them is noticed. */
public final class ContentChanges {

    private ContentChanges() {}

    /** Name of the field → the same content with only this field changed. */
    public static Map<String, Content> ofEachField(Content content) {
        var changes = new LinkedHashMap<String, Content>();
        changes.put("docType", with(content, fields -> fields.docType = DocType.CIRCULAR));
        changes.put("title", with(content, fields -> fields.title += "（试行）"));
        changes.put("issuers", with(content, fields -> fields.issuers = plus(fields.issuers, "教务处")));
        changes.put("addressees", with(content, fields -> fields.addressees = plus(fields.addressees, "图书馆")));
        changes.put("copyTo", with(content, fields -> fields.copyTo = plus(fields.copyTo, "档案馆")));
        changes.put("urgency", with(content, fields -> fields.urgency = Urgency.EXPRESS));
        changes.put("disclosure", with(content, fields -> fields.disclosure = Disclosure.WITHHELD));
        changes.put("audience", with(content, fields -> fields.audience = Audience.INTERNAL));
        changes.put("replyTo", with(content, fields -> fields.replyTo = new ReplyTo("另一件", null, null, null)));
        changes.put(
                "minutes",
                with(
                        content,
                        fields -> fields.minutes = new Minutes(
                                "另一次会议", null, LocalDate.of(2026, 1, 5), null, List.of(), List.of(), List.of())));
        changes.put("note", with(content, fields -> fields.note = "另行通知"));
        changes.put(
                "blocks",
                with(
                        content,
                        fields -> fields.blocks = plus(fields.blocks, new Block.Paragraph("ffffff", Runs.of("增。")))));
        changes.put("attachments", with(content, fields -> fields.attachments = fields.attachments.reversed()));
        return changes;
    }

    private static Content with(Content content, Change change) {
        var fields = new Fields(content);
        change.accept(fields);
        return fields.content();
    }

    private static <T> List<T> plus(List<T> values, T value) {
        var longer = new ArrayList<>(values);
        longer.add(value);
        return longer;
    }

    private interface Change {
        void accept(Fields fields);
    }

    private static final class Fields {

        private DocType docType;
        private String title;
        private List<String> issuers;
        private List<String> addressees;
        private List<String> copyTo;
        private Urgency urgency;
        private Disclosure disclosure;
        private Audience audience;
        private @Nullable ReplyTo replyTo;
        private @Nullable Minutes minutes;
        private @Nullable String note;
        private List<Block> blocks;
        private List<Attachment> attachments;

        Fields(Content content) {
            docType = content.docType();
            title = content.title();
            issuers = content.issuers();
            addressees = content.addressees();
            copyTo = content.copyTo();
            urgency = content.urgency();
            disclosure = content.disclosure();
            audience = content.audience();
            replyTo = content.replyTo();
            minutes = content.minutes();
            note = content.note();
            blocks = content.blocks();
            attachments = content.attachments();
        }

        Content content() {
            return new Content(
                    docType,
                    title,
                    issuers,
                    addressees,
                    copyTo,
                    urgency,
                    disclosure,
                    audience,
                    replyTo,
                    minutes,
                    note,
                    blocks,
                    attachments);
        }
    }
}
