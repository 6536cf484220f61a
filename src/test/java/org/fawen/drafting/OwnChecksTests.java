package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fawen.checking.Finding;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.Refusal;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.RoutingRules;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OwnChecksTests {

    private static final PersonId SYSTEM_ADMIN = new PersonId("p41");
    private static final PersonId OFFICE_HEAD = new PersonId("p07");
    private static final PersonId DRAFTER = new PersonId("p14");
    private static final UnitId OFFICE = new UnitId("party-office");

    @Autowired
    private OwnChecks own;

    @Autowired
    private DraftChecks checks;

    @Autowired
    private Organisations organisations;

    @Test
    void aListHoldsFromItsDayInItsOfficeAlone() {
        var today = own.today();
        own.take(OFFICE_HEAD, OFFICE, ListKind.CAUTIOUS, today, list("生僻慎用词,常用词", today));
        own.take(OFFICE_HEAD, OFFICE, ListKind.CAUTIOUS, today.plusDays(1), list("明日慎用词,常用词", today));

        assertThat(found("会上使用了生僻慎用词。", "中共滨海理工大学委员会")).contains("STY-07");
        assertThat(found("会上使用了明日慎用词。", "中共滨海理工大学委员会")).doesNotContain("STY-07");
        assertThat(found("会上使用了生僻慎用词。", "滨海理工大学")).as("another office").doesNotContain("STY-07");
        assertThat(own.lists(OFFICE, ListKind.CAUTIOUS))
                .extracting(OwnList::number)
                .startsWith(2, 1);
    }

    @Test
    void aPracticeRuleCanBeSwitchedOffAndOnAgain() {
        var words = "报名定于本月下旬进行。";
        assertThat(found(words, "中共滨海理工大学委员会")).contains("STY-01");

        own.turn(OFFICE_HEAD, OFFICE, "STY-01", true, "本单位习惯用法");
        assertThat(found(words, "中共滨海理工大学委员会")).doesNotContain("STY-01");
        assertThat(found(words, "滨海理工大学")).as("another office").contains("STY-01");

        own.turn(OFFICE_HEAD, OFFICE, "STY-01", false, "");
        assertThat(found(words, "中共滨海理工大学委员会")).contains("STY-01");
    }

    @Test
    void rulesOfLawAndStandardStayOn() {
        for (var rule : List.of("ADR-01", "ATT-01", "PUN-01", "NB-02", "nothing")) {
            assertThatExceptionOfType(Refusal.class)
                    .as(rule)
                    .isThrownBy(() -> own.turn(SYSTEM_ADMIN, OFFICE, rule, true, "想停用"));
        }
        assertThat(own.switchable()).isNotEmpty().allMatch(rule -> rule.level().maySwitchOff());
    }

    @Test
    void nobodyElseDecides() {
        var today = own.today();
        for (var person : Set.of(DRAFTER, new PersonId("p09"), new PersonId("p12"), new PersonId("p44"))) {
            assertThat(own.officesOf(person)).isEmpty();
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> own.turn(person, OFFICE, "STY-01", true, "想停用"));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> own.take(person, OFFICE, ListKind.FIXED, today, list("甲", today)));
        }
        assertThatExceptionOfType(Refusal.class)
                .as("not in the past")
                .isThrownBy(() -> own.take(SYSTEM_ADMIN, OFFICE, ListKind.FIXED, today.minusDays(1), list("甲", today)));
    }

    @Test
    void theChecksKnowTheLeadersAndTheirPosts() {
        var leaders = KnownToChecks.leaders(organisations.current());
        var secretary = leaders.getFirst();

        assertThat(secretary.posts()).containsExactly("党委书记");
        assertThat(found("校长%s出席会议。".formatted(secretary.name()), "中共滨海理工大学委员会"))
                .contains("STY-09");
        assertThat(found("党委书记%s出席会议。".formatted(secretary.name()), "中共滨海理工大学委员会"))
                .doesNotContain("STY-09");
    }

    private List<String> found(String words, String issuer) {
        var content = Content.blank(DocType.NOTICE, issuer)
                .withTitle(issuer + "关于召开例会的通知")
                .withBlocks(List.of(new Block.Paragraph("00000a", Runs.of(words))));
        return checks.whileWriting(content, facts(content)).stream()
                .map(Finding::check)
                .toList();
    }

    private RoutingFacts facts(Content content) {
        var unit = content.issuers().getFirst().startsWith("中共") ? "org-dept" : "academic";
        return RoutingRules.factsOf(content, RoutingRequest.NONE, new UnitId(unit), organisations.current());
    }

    private static org.fawen.checking.EditingList list(String text, LocalDate day) {
        return ListImport.read(text, day, "党委宣传部").list();
    }
}
