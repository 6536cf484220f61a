package org.fawen.notice.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.Channel;
import org.fawen.notice.NoticeId;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Runs;
import org.fawen.publication.HistoricalNotices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class JdbcPublishedNoticesTests {

    /** A year that no other test publishes in. */
    private static final String YEAR = "1987";

    @Autowired
    HistoricalNotices historical;

    @Autowired
    JdbcPublishedNotices notices;

    @Autowired
    JdbcClient jdbc;

    private NoticeId published(String monthAndDay) {
        var content = Content.blank(DocType.NOTICE, "党委组织部")
                .withTitle("关于" + monthAndDay + "活动的通知")
                .withBlocks(List.of(new Block.Paragraph("aaaaaa", Runs.of("现将有关事项通知如下。"))));
        return historical.add(
                new PersonId("p01"),
                new UnitId("org-dept"),
                content,
                RoutingRequest.NONE,
                null,
                null,
                Instant.parse(YEAR + "-" + monthAndDay + "T02:00:00Z"),
                null,
                null);
    }

    private PublishedNotice find(NoticeId id) {
        return notices.find(id).orElseThrow();
    }

    @Test
    void neighboursAreTheNextInTimeAndPassOverWhatWasTakenDown() {
        var first = published("03-01");
        var second = published("03-02");
        var takenDown = published("03-03");
        var fourth = published("03-04");
        jdbc.sql("update notice set validity = 'WITHDRAWN' where id = :id")
                .param("id", takenDown.value())
                .update();

        assertThat(notices.newer(find(first)).map(PublishedNotice::id)).contains(second);
        assertThat(notices.newer(find(second)).map(PublishedNotice::id)).contains(fourth);
        assertThat(notices.older(find(fourth)).map(PublishedNotice::id)).contains(second);
        assertThat(notices.older(find(first)).map(PublishedNotice::id)).isEmpty();
    }

    @Test
    void neighboursOfTheSameInstantAreEachOthers() {
        var one = published("05-01");
        var other = published("05-01");
        var newer = one.value().toString().compareTo(other.value().toString()) < 0 ? one : other;
        var older = newer.equals(one) ? other : one;

        assertThat(notices.older(find(newer)).map(PublishedNotice::id)).contains(older);
        assertThat(notices.newer(find(older)).map(PublishedNotice::id)).contains(newer);
    }

    @Test
    void formOfIssueComesFromTheFacts() {
        assertThat(find(published("06-01")).channel()).isEqualTo(Channel.WEB_ONLY);
    }
}
