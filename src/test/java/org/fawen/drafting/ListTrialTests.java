package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.UnitId;
import org.fawen.notice.Channel;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Publication;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.PublishedNotices;
import org.fawen.notice.Validity;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Runs;
import org.fawen.shell.TestOrganisation;
import org.junit.jupiter.api.Test;

class ListTrialTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final UnitId OFFICE = new UnitId("party-office");

    private final PublishedNotices published = mock(PublishedNotices.class);
    private final OwnChecks own = mock(OwnChecks.class);
    private final ListTrial trial = new ListTrial(published, TestOrganisation::organisation, own);

    @Test
    void namesTheNoticesOfTheOfficeAndTheWordsInThem() {
        when(own.today()).thenReturn(DAY);
        when(published.newest(100, 0))
                .thenReturn(List.of(
                        notice("关于甲的通知", "党委组织部", "会上使用了生僻词，又使用了生僻词。"),
                        notice("关于乙的通知", "党委组织部", "没有问题。"),
                        notice("关于丙的通知", "别处的机关", "会上使用了生僻词。")));

        var result = trial.of(
                OFFICE,
                ListKind.CAUTIOUS,
                ListImport.read("生僻词,常用词", DAY, "党委宣传部").list());

        assertThat(result.looked()).isEqualTo(2);
        assertThat(result.found()).singleElement().satisfies(found -> {
            assertThat(found.title()).isEqualTo("关于甲的通知");
            assertThat(found.words()).containsExactly("生僻词");
        });
    }

    @Test
    void looksAtTheWordsOfTheListAlone() {
        when(own.today()).thenReturn(DAY);
        when(published.newest(100, 0)).thenReturn(List.of(notice("关于甲的通知", "党委组织部", "请大家务必重视！！")));

        var list = ListImport.read("生僻词,常用词", DAY, "党委宣传部").list();

        for (var kind : ListKind.values()) {
            assertThat(trial.of(OFFICE, kind, list).found()).as(kind.name()).isEmpty();
        }
    }

    private static PublishedNotice notice(String title, String issuer, String words) {
        var content = Content.blank(DocType.NOTICE, issuer)
                .withTitle(title)
                .withBlocks(List.of(new Block.Paragraph("aaaaaa", Runs.of(words))));
        var at = Instant.parse("2026-11-20T01:00:00Z");
        var publication = new Publication(
                new NoticeId(UUID.randomUUID()), 1, ContentHash.of(content), TestOrganisation.HEAD, null, null, at);
        return new PublishedNotice(content, Channel.WEB_ONLY, publication, Validity.IN_FORCE, null, null, false);
    }
}
