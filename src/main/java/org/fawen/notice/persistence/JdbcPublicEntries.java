package org.fawen.notice.persistence;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fawen.notice.NoticeId;
import org.fawen.notice.PublicEntries;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.SiteColumn;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.DocType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists and search in PostgreSQL: pages by key, words by an inverted index of tokens. */
@Repository
class JdbcPublicEntries implements PublicEntries {

    private static final int LARGEST_PAGE = 100;
    private static final int MOST_ORGANS = 40;

    private final JdbcClient jdbc;

    JdbcPublicEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PublishedNotice> page(Choice choice, @Nullable Position before, int limit) {
        var asked = new Asked(choice);
        if (before != null) {
            asked.and(
                    "(entry.published_at < :at or entry.published_at = :at and entry.notice_id > :after)",
                    Map.of(
                            "at",
                            before.at().atOffset(ZoneOffset.UTC),
                            "after",
                            before.notice().value()));
        }
        return jdbc.sql(JdbcPublishedNotices.SELECT + """
                         join (select entry.notice_id, entry.published_at
                                 from public_entry entry
                                 join notice on notice.id = entry.notice_id
                                where notice.validity <> 'WITHDRAWN'
                        """ + asked.conditions() + """
                                order by entry.published_at desc, entry.notice_id
                                limit :limit) page on page.notice_id = publication.notice_id
                         order by page.published_at desc, page.notice_id
                        """)
                .params(asked.parameters)
                .param("limit", Math.clamp(limit, 1, LARGEST_PAGE))
                .query(JdbcPublishedNotices::published)
                .list();
    }

    @Override
    public long count(Choice choice, int most) {
        var asked = new Asked(choice);
        return jdbc.sql("""
                        select count(*)
                          from (select
                                  from public_entry entry
                                  join notice on notice.id = entry.notice_id
                                 where notice.validity <> 'WITHDRAWN'
                        """ + asked.conditions() + " limit :most) found")
                .params(asked.parameters)
                .param("most", most)
                .query(Long.class)
                .single();
    }

    @Override
    public Facets facets(Choice choice) {
        var within = new Choice(choice.audience(), choice.column(), null, null, null, "", false);
        return new Facets(
                facet(within, "year", "entry.year desc", Integer.class),
                facet(within, "organ", "count(*) desc, entry.organ", String.class),
                facet(within, "doc_type", "count(*) desc, entry.doc_type", String.class).stream()
                        .map(DocType::valueOf)
                        .toList());
    }

    private <T> List<T> facet(Choice choice, String what, String order, Class<T> type) {
        var asked = new Asked(choice);
        return jdbc.sql("""
                        select entry.%s
                          from public_entry entry
                          join notice on notice.id = entry.notice_id
                         where notice.validity <> 'WITHDRAWN'
                        """.formatted(what) + asked.conditions() + """
                         group by entry.%s
                         order by %s
                         limit :most
                        """.formatted(what, order))
                .params(asked.parameters)
                .param("most", MOST_ORGANS)
                .query(type)
                .list();
    }

    @Override
    public Optional<PublishedNotice> find(NoticeId notice, Audience audience) {
        return jdbc.sql(JdbcPublishedNotices.SELECT + """
                         join public_entry entry on entry.notice_id = publication.notice_id
                         where publication.notice_id = :notice
                           and entry.audience = :audience
                        """)
                .param("notice", notice.value())
                .param("audience", audience.name())
                .query(JdbcPublishedNotices::published)
                .optional();
    }

    @Override
    public boolean offers(Audience audience, String sha256, String fileName) {
        return jdbc.sql("""
                        select exists (
                            select
                              from publication_attachment attachment
                              join public_entry entry on entry.notice_id = attachment.notice_id
                              join notice on notice.id = attachment.notice_id
                             where attachment.sha256 = :sha256
                               and attachment.file_name = :fileName
                               and entry.audience = :audience
                               and notice.validity <> 'WITHDRAWN')
                        """)
                .param("sha256", sha256)
                .param("fileName", fileName)
                .param("audience", audience.name())
                .query(Boolean.class)
                .single();
    }

    @Override
    public SiteColumn columnOf(NoticeId notice) {
        return jdbc.sql("select column_id from public_entry where notice_id = :notice")
                .param("notice", notice.value())
                .query(String.class)
                .optional()
                .map(SiteColumn::valueOf)
                .orElse(SiteColumn.NOTICES);
    }

    /** A choice as conditions. */
    private static final class Asked {

        private final StringBuilder conditions = new StringBuilder();
        private final Map<String, Object> parameters = new HashMap<>();

        Asked(Choice choice) {
            and(
                    "entry.audience = :audience",
                    Map.of("audience", choice.audience().name()));
            if (choice.column() != null) {
                and(
                        "entry.column_id = :column",
                        Map.of("column", choice.column().name()));
            }
            if (choice.year() != null) {
                and("entry.year = :year", Map.of("year", choice.year()));
            }
            if (choice.organ() != null) {
                and("entry.organ = :organ", Map.of("organ", choice.organ()));
            }
            if (choice.docType() != null) {
                and(
                        "entry.doc_type = :docType",
                        Map.of("docType", choice.docType().name()));
            }
            var words = SearchTokens.asked(choice.words());
            if (!words.isEmpty()) {
                and(
                        "entry.%s @@ cast(:words as tsquery)"
                                .formatted(choice.titlesOnly() ? "title_tokens" : "tokens"),
                        Map.of("words", words));
            }
        }

        void and(String condition, Map<String, Object> named) {
            conditions.append(" and ").append(condition).append('\n');
            parameters.putAll(named);
        }

        String conditions() {
            return conditions.toString();
        }
    }
}
