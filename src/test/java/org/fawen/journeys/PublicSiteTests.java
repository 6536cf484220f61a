package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Runs;
import org.fawen.publication.HistoricalNotices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

/** Lists, search and campus pages of the site over the real database. */
@SpringBootTest
@Import(OnTheirWay.class)
class PublicSiteTests {

    @Autowired
    private HistoricalNotices historical;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private SecurityContextHolderStrategy logins;

    /** Each application context that starts makes its own the one that everybody asks; here it must be this one's. */
    @BeforeEach
    void askThisApplication() {
        SecurityContextHolder.setContextHolderStrategy(logins);
    }

    @Test
    void findsANoticeByWordsOfItsTextItsOrganItsYearAndItsNumber() throws Exception {
        var notice = published("关于开展海岸带观测的通知", "请各观测站按潮汐表安排值守。", Audience.PUBLIC);

        for (var words : List.of("海岸带观测", "潮汐表 值守", "海岸带 组织部 2019", "滨理工发 2019 77", "汐")) {
            assertThat(search(words, "")).as(words).contains("/notices/" + notice);
        }
        assertThat(search("潮汐表", "")).contains("<mark>潮汐表</mark>");
        assertThat(search("潮汐表", "&in=title")).doesNotContain("/notices/" + notice);
        assertThat(search("潮汐表", "&year=2018")).doesNotContain("/notices/" + notice);
        assertThat(search("潮汐表 没有这个词", "")).doesNotContain("/notices/" + notice);
    }

    @Test
    void listsByYearOrganTypeAndColumn() throws Exception {
        var notice = published("关于列表的通知", "正文。", Audience.PUBLIC);

        assertThat(text("/?year=2019&organ=" + encoded("党委组织部") + "&type=NOTICE&column=notices"))
                .contains("/notices/" + notice);
        assertThat(text("/?column=publicity")).doesNotContain("/notices/" + notice);
        assertThat(text("/sitemap.xml")).contains("/notices/" + notice);
    }

    @Test
    void showsCampusNoticesToThoseLoggedInAlone() throws Exception {
        var notice = published("关于校内值班的通知", "校内值班安排。", Audience.INTERNAL);

        assertThat(answer("/campus/notices/" + notice, request -> request).getStatus())
                .isEqualTo(403);
        assertThat(search("校内值班", "")).doesNotContain(notice.toString());
        assertThat(answer("/notices/" + notice, request -> request).getStatus()).isEqualTo(404);
        var read = answer("/campus/notices/" + notice, user("drafter"));
        assertThat(read.getContentAsString(StandardCharsets.UTF_8)).contains("校内值班安排", "noindex");
        assertThat(read.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer("/campus", user("drafter")).getContentAsString(StandardCharsets.UTF_8))
                .contains("/campus/notices/" + notice);
    }

    private NoticeId published(String title, String text, Audience audience) {
        var blank = Content.blank(DocType.NOTICE, "党委组织部")
                .withTitle(title)
                .withBlocks(List.of(new Block.Paragraph("aaaaaa", Runs.of(text))));
        var content = new Content(
                blank.docType(),
                blank.title(),
                blank.issuers(),
                blank.addressees(),
                blank.copyTo(),
                blank.urgency(),
                blank.disclosure(),
                audience,
                null,
                null,
                null,
                blank.blocks(),
                blank.attachments());
        return historical.add(
                OnTheirWay.DRAFTER,
                new UnitId("org-dept"),
                content,
                RoutingRequest.NONE,
                audience == Audience.PUBLIC ? "滨理工发〔2019〕77号" : null,
                null,
                Instant.parse("2019-05-06T01:00:00Z"),
                null,
                null);
    }

    private String search(String words, String further) throws Exception {
        return text("/search?q=" + encoded(words) + further);
    }

    private String text(String path) throws Exception {
        return answer(path, request -> request).getContentAsString(StandardCharsets.UTF_8);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String path, RequestPostProcessor who) throws Exception {
        return webAppContextSetup(application)
                .apply(springSecurity())
                .build()
                .perform(get(URI.create(path)).with(who))
                .andReturn()
                .getResponse();
    }
}
