package org.fawen.notice.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Minutes;
import org.fawen.notice.content.ReplyTo;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.jspecify.annotations.Nullable;

/** Compares everything that is signed beside the body. */
final class FieldChanges {

    /** Digits that tell files apart which somebody made to look alike. */
    private static final int TELLING_DIGITS = 16;

    private final Content earlier;
    private final Content later;
    private final List<FieldChange> changes = new ArrayList<>();

    private FieldChanges(Content earlier, Content later) {
        this.earlier = earlier;
        this.later = later;
    }

    static List<FieldChange> between(Content earlier, Content later) {
        var changes = new FieldChanges(earlier, later);
        changes.text("docType", content -> content.docType().name());
        changes.text("title", Content::title);
        changes.items("issuers", Content::issuers);
        changes.items("addressees", Content::addressees);
        changes.items("copyTo", Content::copyTo);
        changes.text("urgency", content -> content.urgency().name());
        changes.text("disclosure", content -> content.disclosure().name());
        changes.text("audience", content -> content.audience().name());
        changes.items("replyTo", content -> replyTo(content.replyTo()));
        changes.items("minutes", content -> minutes(content.minutes()));
        changes.text("note", content -> Objects.requireNonNullElse(content.note(), ""));
        changes.items(
                "attachments",
                content -> content.attachments().stream()
                        .map(FieldChanges::attachment)
                        .toList());
        return List.copyOf(changes.changes);
    }

    private void text(String field, Function<Content, String> words) {
        var before = words.apply(earlier);
        var after = words.apply(later);
        if (!before.equals(after)) {
            changes.add(new FieldChange(field, ItemEdits.ofText(Runs.of(before), Runs.of(after))));
        }
    }

    private void items(String field, Function<Content, List<String>> items) {
        var before = items.apply(earlier);
        var after = items.apply(later);
        if (!before.equals(after)) {
            changes.add(new FieldChange(field, ItemEdits.between(runs(before), runs(after))));
        }
    }

    private static List<List<Run>> runs(List<String> items) {
        return items.stream().map(Runs::of).toList();
    }

    private static List<String> replyTo(@Nullable ReplyTo replyTo) {
        return replyTo == null
                ? List.of()
                : present(
                        "《" + replyTo.title() + "》",
                        replyTo.number(),
                        replyTo.from(),
                        Objects.toString(replyTo.date(), null));
    }

    private static List<String> minutes(@Nullable Minutes minutes) {
        return minutes == null
                ? List.of()
                : present(
                        minutes.meeting(),
                        minutes.series(),
                        Objects.toString(minutes.date(), null),
                        labelled("主持", minutes.chair() == null ? List.of() : List.of(minutes.chair())),
                        labelled("出席", minutes.attended()),
                        labelled("请假", minutes.absent()),
                        labelled("列席", minutes.observers()));
    }

    private static @Nullable String labelled(String label, List<String> names) {
        return names.isEmpty() ? null : label + "：" + String.join("、", names);
    }

    private static List<String> present(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(part -> Objects.requireNonNull(part))
                .toList();
    }

    /** Title, kind and bytes are signed; the name of the file is not. */
    private static String attachment(Attachment attachment) {
        return "%s（%s，%d 字节，校验码 %s）"
                .formatted(
                        attachment.title(),
                        attachment.kind() == AttachmentKind.PRINT ? "随文印发" : "仅供下载",
                        attachment.length(),
                        attachment.sha256().substring(0, TELLING_DIGITS));
    }
}
