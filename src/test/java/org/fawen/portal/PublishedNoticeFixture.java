package org.fawen.portal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fawen.notice.Channel;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Publication;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.Validity;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.fawen.notice.content.Urgency;
import org.jspecify.annotations.Nullable;

/** A published notice to vary: {@code aNotice().titled("…").get()}. */
record PublishedNoticeFixture(
        NoticeId id,
        String title,
        Instant publishedAt,
        Disclosure disclosure,
        Audience audience,
        Validity validity,
        @Nullable String number,
        boolean historical) {

    static final byte[] FILE = "演练登记表".getBytes(StandardCharsets.UTF_8);
    static final String FILE_NAME = "登记表 1.pdf";
    static final String BODY = "学校定于2026年11月组织冬季消防疏散演练。";

    static PublishedNoticeFixture aNotice() {
        return new PublishedNoticeFixture(
                NoticeId.next(),
                "滨海理工大学关于组织2026年冬季消防疏散演练的通知",
                Instant.parse("2026-10-27T00:30:00Z"),
                Disclosure.PROACTIVE,
                Audience.PUBLIC,
                Validity.IN_FORCE,
                "滨理工发〔2026〕48号",
                false);
    }

    PublishedNoticeFixture titled(String words) {
        return new PublishedNoticeFixture(id, words, publishedAt, disclosure, audience, validity, number, historical);
    }

    PublishedNoticeFixture publishedAt(String instant) {
        return new PublishedNoticeFixture(
                id, title, Instant.parse(instant), disclosure, audience, validity, number, historical);
    }

    PublishedNoticeFixture disclosed(Disclosure other, Audience readers) {
        return new PublishedNoticeFixture(id, title, publishedAt, other, readers, validity, number, historical);
    }

    PublishedNoticeFixture now(Validity other) {
        return new PublishedNoticeFixture(id, title, publishedAt, disclosure, audience, other, number, historical);
    }

    PublishedNoticeFixture importedFromHistory() {
        return new PublishedNoticeFixture(id, title, publishedAt, disclosure, audience, validity, null, true);
    }

    PublishedNotice get() {
        var content = content();
        return new PublishedNotice(
                content,
                number == null ? Channel.WEB_ONLY : Channel.RED_HEAD,
                new Publication(id, 1, ContentHash.of(content), null, "周沐阳", "安全保卫处", publishedAt),
                validity,
                number,
                number == null ? null : LocalDate.of(2026, 10, 6),
                historical);
    }

    private Content content() {
        return new Content(
                DocType.NOTICE,
                title,
                List.of("滨海理工大学"),
                List.of("各学院", "机关各部门"),
                List.of("校工会"),
                Urgency.NORMAL,
                disclosure,
                audience,
                null,
                null,
                null,
                List.of(
                        new Block.Paragraph("p1aaaa", Runs.of(BODY)),
                        new Block.Heading("h1aaaa", 1, false, Runs.of("时间与分组")),
                        new Block.Table("t1aaaa", List.of(row("批次", "日期"), row("第一批", "2026年11月10日"))),
                        new Block.Paragraph("p2aaaa", List.of(Run.plain("登记表见"), new Run.Reference(1)))),
                List.of(new Attachment(
                        "疏散引导员登记表",
                        FILE_NAME,
                        "application/pdf",
                        ContentHash.sha256(FILE),
                        FILE.length,
                        AttachmentKind.PRINT)));
    }

    private static List<Cell> row(String first, String second) {
        return List.of(new Cell(Runs.of(first), false, 1, 1), new Cell(Runs.of(second), false, 1, 1));
    }
}
