package org.fawen.notice.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.BusinessZone;
import org.fawen.notice.NoticeId;
import org.fawen.notice.SiteColumn;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.PlainText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what lists and search read of each published notice; written in the transaction that publishes it. */
@Component
class PublicIndex {

    private static final Logger LOG = LoggerFactory.getLogger(PublicIndex.class);

    private final JdbcClient jdbc;
    private final BusinessZone zone;

    PublicIndex(JdbcClient jdbc, BusinessZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** Enters a notice as it is public now; one that is published to nobody but its addressees is not entered. */
    void enter(NoticeId id, @Nullable SiteColumn chosen) {
        jdbc.sql("""
                        select publication.published_at, revision.content, revision.facts, notice.number_code,
                               notice.number_year, notice.number_serial, entry.column_id
                          from publication
                          join notice on notice.id = publication.notice_id
                          join revision on revision.notice_id = publication.notice_id
                                       and revision.number = publication.revision
                          left join public_entry entry on entry.notice_id = publication.notice_id
                         where publication.notice_id = :notice
                           and publication.published_at is not null
                        """)
                .param("notice", id.value())
                .query((row, index) -> new Row(
                        row.getObject("published_at", OffsetDateTime.class),
                        row.getString("content"),
                        row.getString("facts"),
                        row.getString("number_code") == null
                                ? ""
                                : row.getString("number_code") + " " + row.getInt("number_year") + " "
                                        + row.getInt("number_serial"),
                        row.getString("column_id")))
                .optional()
                .ifPresent(row -> enter(id, row, chosen));
    }

    private record Row(
            OffsetDateTime at,
            String content,
            String facts,
            String number,
            @Nullable String column) {}

    private void enter(NoticeId id, Row row, @Nullable SiteColumn chosen) {
        var content = StoredJson.content(row.content());
        if (content.disclosure() != Disclosure.PROACTIVE) {
            return;
        }
        var year = row.at().atZoneSameInstant(zone.zone()).getYear();
        var title = content.title();
        var text = String.join(
                "\n",
                title,
                String.join("\n", content.issuers()),
                row.number(),
                Integer.toString(year),
                String.join(
                        "\n",
                        content.attachments().stream().map(Attachment::title).toList()),
                PlainText.of(content));
        var column = chosen != null
                ? chosen.name()
                : row.column() != null
                        ? row.column()
                        : SiteColumn.of(content.docType(), StoredJson.facts(row.facts()))
                                .name();
        jdbc.sql("""
                        insert into public_entry (notice_id, audience, column_id, published_at, year, organ, doc_type,
                                                  tokens, title_tokens)
                        values (:notice, :audience, :column, :at, :year, :organ, :docType,
                                array_to_tsvector(:tokens), array_to_tsvector(:titleTokens))
                        on conflict (notice_id) do update
                           set audience = excluded.audience,
                               column_id = excluded.column_id,
                               published_at = excluded.published_at,
                               year = excluded.year,
                               organ = excluded.organ,
                               doc_type = excluded.doc_type,
                               tokens = excluded.tokens,
                               title_tokens = excluded.title_tokens
                        """)
                .param("notice", id.value())
                .param("audience", content.audience().name())
                .param("column", column)
                .param("at", row.at())
                .param("year", year)
                .param(
                        "organ",
                        content.issuers().isEmpty() ? "" : content.issuers().getFirst())
                .param("docType", content.docType().name())
                .param("tokens", SearchTokens.of(text).toArray(String[]::new))
                .param("titleTokens", SearchTokens.of(title).toArray(String[]::new))
                .update();
    }

    /** What was published before there was an index. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void fill() {
        List<NoticeId> missing = jdbc.sql("""
                        select publication.notice_id
                          from publication
                          left join public_entry entry on entry.notice_id = publication.notice_id
                         where publication.published_at is not null
                           and entry.notice_id is null
                        """)
                .query((row, index) -> new NoticeId(row.getObject("notice_id", UUID.class)))
                .list();
        missing.forEach(notice -> enter(notice, null));
        if (!missing.isEmpty()) {
            LOG.info("Entered {} published notices for lists and search", missing.size());
        }
    }
}
