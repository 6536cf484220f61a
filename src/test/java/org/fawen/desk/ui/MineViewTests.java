package org.fawen.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.desk.Desks.hoursAgo;
import static org.fawen.desk.Desks.text;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;
import static org.fawen.workflow.TestFacts.facts;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import org.fawen.desk.DeskSlice;
import org.fawen.desk.Desks;
import org.fawen.desk.OnTheDesk;
import org.fawen.notice.Publication;
import org.fawen.notice.PublicationRecords;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Disclosure;
import org.fawen.shell.StepStrip;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheDesk
class MineViewTests {

    private static final String HEADS = "department-head@org-dept";

    @Autowired
    private Desks desks;

    @Autowired
    private PublicationRecords records;

    @Autowired
    private DeskSlice.LoggedIn login;

    @Test
    void whatCameBackIsShownFirstWithWhoAndWhy() {
        desks.draft("草稿", 9);
        var laid = desks.submitted("被退回的通知", 5);
        laid.returns(laid.opens(DEPARTMENT_REVIEW, 5, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "请补充附件。", 3);
        login.as("org-dept-drafter");

        Rows.open("mine");

        assertThat(Rows.chosen()).isEqualTo("被退回1");
        assertThat(Rows.words()).singleElement().asString().contains("被退回的通知", "部门审核退回", "org-dept-head：请补充附件。");
        assertThat(Rows.addresses())
                .containsExactly("draft/%s?item=%s".formatted(laid.notice().id(), laid.draftItem()));
    }

    @Test
    void draftsLeadToWhereTheyAreWritten() {
        var laid = desks.draft("", 9);
        login.as("org-dept-drafter");

        Rows.open("mine?state=draft");

        assertThat(Rows.words()).singleElement().asString().contains("（未填标题）");
        assertThat(Rows.addresses())
                .containsExactly("draft/%s?item=%s".formatted(laid.notice().id(), laid.draftItem()));
    }

    @Test
    void whatIsUnderWayTellsWhereItIs() {
        var laid = desks.submitted("在办的通知", 5);
        laid.opens(DEPARTMENT_REVIEW, 5, 1L, HEADS);
        login.as("org-dept-drafter");

        Rows.open("mine");

        assertThat(Rows.chosen()).isEqualTo("在办1");
        assertThat(Rows.words(_get(StepStrip.class))).contains("部门审核●org-dept-head、org-dept-deputy5 小时", "党办核稿○");
        assertThat(Rows.addresses()).containsExactly("notices/" + laid.notice().id());
    }

    @Test
    void whatIsPublishedLeadsToItsPublicPage() {
        var laid = published(text("已发布的通知"));
        login.as("org-dept-drafter");

        Rows.open("mine");

        assertThat(_get(Anchor.class, spec -> spec.withText("看公开网页")).getHref())
                .isEqualTo("/notices/" + laid.notice().id());
    }

    @Test
    void whatIsNotForThePublicSaysSo() {
        published(withheld(text("不公开的通知")));
        login.as("org-dept-drafter");

        Rows.open("mine");

        assertThat(Rows.page()).contains("没有公开网页（不予公开）");
        assertThat(_find(Anchor.class, spec -> spec.withText("看公开网页"))).isEmpty();
    }

    @Test
    void aDrafterWithoutDraftsIsLedToTheFirst() {
        desks.draft("别人的草稿", 9);
        login.as("hr-drafter");

        Rows.open("mine");

        assertThat(Rows.page()).contains("还没有草稿。").doesNotContain("别人的草稿");
        assertThat(_get(Anchor.class, spec -> spec.withText("起草新文")).getHref()).isEqualTo("draft");
    }

    @Test
    void whoMayNotDraftIsNotLedToIt() {
        login.as("org-dept-head");

        Rows.open("mine");

        assertThat(Rows.page()).contains("您没有拟过文。");
        assertThat(_find(Anchor.class)).isEmpty();
    }

    private Desks.Laid published(Content content) {
        var laid = desks.draft(content, facts().disclosure(content.disclosure()).get(), Desks.DRAFTER, 9)
                .submits(8);
        laid.becomes(laid.notice().reachSignOff());
        laid.becomes(laid.notice().sign(true, LocalDate.of(2026, 11, 25)));
        laid.becomes(laid.notice().publish(hoursAgo(1)));
        var notice = laid.notice();
        records.release(new Publication(notice.id(), 1, notice.hash(), null, null, null, hoursAgo(1)), content);
        return laid;
    }

    private static Content withheld(Content text) {
        return new Content(
                text.docType(),
                text.title(),
                text.issuers(),
                text.addressees(),
                text.copyTo(),
                text.urgency(),
                Disclosure.WITHHELD,
                text.audience(),
                null,
                null,
                null,
                text.blocks(),
                text.attachments());
    }
}
