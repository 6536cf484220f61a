package org.fawen.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fawen.identity.Body;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Runs;
import org.fawen.notice.content.Urgency;

/** Notices for tests. */
public final class TestNotices {

    public static final PersonId DRAFTER = new PersonId("p14");

    private TestNotices() {}

    /** The one function that says what a person may do. */
    public static NoticeAccess access(org.fawen.identity.Organisations organisations, Participation participation) {
        return new NoticeAccess(
                organisations,
                participation,
                new org.springframework.beans.factory.support.DefaultListableBeanFactory()
                        .getBeanProvider(Recipients.class));
    }

    /** The same notice in another status. */
    public static Notice in(Notice notice, NoticeStatus status) {
        return new Notice(
                notice.id(),
                notice.version(),
                status,
                notice.validity(),
                notice.title(),
                notice.facts(),
                notice.drafter(),
                1,
                notice.hash(),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                notice.createdAt());
    }

    public static Notice aDraft() {
        return Notice.draft(content(), facts(), DRAFTER, Instant.parse("2026-11-24T01:00:00Z"));
    }

    public static Content content() {
        return content(DocType.NOTICE);
    }

    public static Content content(DocType docType) {
        return Content.blank(docType, "党委组织部")
                .withTitle("关于开展主题党日活动的通知")
                .withBlocks(List.of(new Block.Paragraph("aaaaaa", Runs.of("现将有关事项通知如下。"))));
    }

    /** The same text to these addressees. */
    public static Content contentTo(String... addressees) {
        return content(List.of(addressees), Disclosure.PROACTIVE, Audience.PUBLIC);
    }

    /** The same text for these readers. */
    public static Content content(Disclosure disclosure, Audience audience) {
        return content(List.of("机关各部门"), disclosure, audience);
    }

    private static Content content(List<String> addressees, Disclosure disclosure, Audience audience) {
        var text = content();
        return new Content(
                text.docType(),
                text.title(),
                text.issuers(),
                addressees,
                text.copyTo(),
                text.urgency(),
                disclosure,
                audience,
                text.replyTo(),
                text.minutes(),
                text.note(),
                text.blocks(),
                text.attachments());
    }

    public static RoutingFacts facts() {
        return new RoutingFacts(
                DocType.NOTICE,
                Channel.WEB_ONLY,
                List.of(new UnitId("org-dept")),
                Body.DEPARTMENT,
                new UnitId("org-dept"),
                new UnitId("party-office"),
                "其他",
                Urgency.NORMAL,
                Disclosure.PROACTIVE,
                Audience.PUBLIC,
                false,
                false,
                false,
                false,
                false,
                Set.of(),
                List.of());
    }

    /** A notice that came to this status in no allowed way, to try what is refused there. */
    public static Notice inStatus(NoticeStatus status) {
        var draft = aDraft();
        return new Notice(
                draft.id(),
                draft.version(),
                status,
                draft.validity(),
                draft.title(),
                draft.facts(),
                draft.drafter(),
                draft.revision(),
                draft.hash(),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                draft.createdAt());
    }
}
