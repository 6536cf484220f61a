package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fawen.drafting.DraftTemplate.Part;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.Channel;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Runs;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class TemplatesTests {

    private static final PersonId DRAFTER = new PersonId("p14");
    private static final PersonId OFFICE_HEAD = new PersonId("p07");
    private static final PersonId SYSTEM_ADMIN = new PersonId("p41");
    private static final UnitId ORG_DEPT = new UnitId("org-dept");

    @Autowired
    private Templates templates;

    @Autowired
    private Drafting drafting;

    @Test
    void offersThoseOfTheOrgansTheUnitDraftsForAndNoOther() {
        assertThat(templates.offeredTo(DRAFTER, ORG_DEPT))
                .isNotEmpty()
                .allMatch(version -> Set.of("party-committee", "org-dept")
                        .contains(version.template().issuer().value()));
        assertThat(templates.offeredTo(OFFICE_HEAD, ORG_DEPT)).isEmpty();
    }

    @Test
    void beginsADraftThatKnowsItsTemplate() {
        var notice = templates.begin(DRAFTER, ORG_DEPT, "party-committee-meeting-notice");

        var sheet = drafting.open(DRAFTER, notice).orElseThrow();
        assertThat(sheet.template()).isNotNull();
        assertThat(sheet.content().blocks()).isNotEmpty();
        assertThat(sheet.request().subject()).isEqualTo("会议");
        assertThat(sheet.submission().basis()).isEqualTo("学校党委工作安排");
        assertThat(sheet.submission().unclassified())
                .as("nobody states this for the drafter")
                .isFalse();
    }

    @Test
    void beginsNothingForPeopleWhoDoNotDraftForTheOrgan() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> templates.begin(new PersonId("p37"), new UnitId("academic"), "party-committee-notice"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> templates.begin(OFFICE_HEAD, ORG_DEPT, "party-committee-notice"));
    }

    @Test
    void areWrittenByAnAdministratorOrTheHeadOfTheOfficeAlone() {
        var template = DraftTemplateTests.template("正文。", Channel.RED_HEAD, Set.of());

        for (var person : Set.of(DRAFTER, new PersonId("p09"), new PersonId("p12"), new PersonId("p44"))) {
            assertThat(templates.mayEdit(person)).isFalse();
            assertThat(templates.versions(person, "party-committee-notice")).isEmpty();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> templates.save(person, "mine", 0, templates.today(), false, template));
        }
        assertThat(templates
                        .save(OFFICE_HEAD, "by-head", 0, templates.today(), false, template)
                        .number())
                .isEqualTo(1);
        assertThat(templates
                        .save(SYSTEM_ADMIN, "by-admin", 0, templates.today(), false, template)
                        .author())
                .isEqualTo(SYSTEM_ADMIN);
    }

    @Test
    void holdFromTheirDayAndKeepEarlierVersions() {
        var first = DraftTemplateTests.template("第一版。", Channel.RED_HEAD, Set.of());
        var second = DraftTemplateTests.template("第二版。", Channel.RED_HEAD, Set.of());
        templates.save(SYSTEM_ADMIN, "dated", 0, templates.today(), false, first);
        templates.save(SYSTEM_ADMIN, "dated", 1, templates.today().plusDays(1), false, second);

        assertThat(offered("dated").template().startText()).isEqualTo("第一版。");
        assertThat(templates.versions(SYSTEM_ADMIN, "dated"))
                .extracting(TemplateVersion::number)
                .containsExactly(2, 1);
        assertThatExceptionOfType(Refusal.class)
                .as("somebody else was faster")
                .isThrownBy(() -> templates.save(SYSTEM_ADMIN, "dated", 1, templates.today(), false, second));
        assertThatExceptionOfType(Refusal.class)
                .as("the past is settled")
                .isThrownBy(() -> templates.save(
                        SYSTEM_ADMIN, "dated", 2, templates.today().minusDays(1), false, second));
    }

    @Test
    void areNotOfferedOnceWithdrawn() {
        var template = DraftTemplateTests.template("正文。", Channel.RED_HEAD, Set.of());
        templates.save(SYSTEM_ADMIN, "ended", 0, templates.today(), false, template);
        assertThat(offered("ended")).isNotNull();

        templates.save(SYSTEM_ADMIN, "ended", 1, templates.today(), true, template);

        assertThat(templates.offeredTo(DRAFTER, ORG_DEPT))
                .noneMatch(version -> version.id().equals("ended"));
    }

    @Test
    void fixedPartsHoldUntilTheTextIsSent() {
        var template = DraftTemplateTests.template("请准时参加。\n特此通知。", Channel.RED_HEAD, Set.of(Part.CLOSING));
        templates.save(SYSTEM_ADMIN, "closing", 0, templates.today(), false, template);
        var notice = templates.begin(DRAFTER, ORG_DEPT, "closing");
        var sheet = drafting.open(DRAFTER, notice).orElseThrow();
        var without = sheet.content()
                .withTitle("中共滨海理工大学委员会关于召开例会的通知")
                .withBlocks(java.util.List.of(new Block.Paragraph("00000a", Runs.of("请准时参加。"))));
        var saved = (Saved.Done) drafting.save(DRAFTER, notice, sheet.notice().version(), without, sheet.request());

        var act = new Act(UUID.randomUUID(), DRAFTER, notice, sheet.item().id(), saved.hash());
        var acted = drafting.submit(act, new Submission(true, "工作需要", "安排", Map.of()));

        assertThat(acted)
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        refused -> assertThat(refused.refusal().key())
                                .isEqualTo("drafting.refused.template.fixed.CLOSING"));
    }

    private TemplateVersion offered(String id) {
        return templates.offeredTo(DRAFTER, ORG_DEPT).stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
