package org.fawen.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fawen.notice.Step.COUNTERSIGN;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;
import static org.fawen.notice.Step.LEADER_REVIEW;
import static org.fawen.notice.Step.LEGAL_REVIEW;
import static org.fawen.notice.Step.MEETING;
import static org.fawen.notice.Step.NUMBERING;
import static org.fawen.notice.Step.OFFICE_REVIEW;
import static org.fawen.notice.Step.PUBLICATION_REVIEW;
import static org.fawen.notice.Step.RECHECK;
import static org.fawen.notice.Step.RELEASE;
import static org.fawen.notice.Step.SEALING;
import static org.fawen.notice.Step.SIGN_OFF;
import static org.fawen.workflow.TestFacts.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fawen.identity.Body;
import org.fawen.identity.CandidateGroup;
import org.fawen.notice.Channel;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Step;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.Routes;
import org.fawen.workflow.TestFacts;
import org.fawen.workflow.TestOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row of each table, with the words of domain §6.3. */
class RuleTablesTests {

    private static final RuleTables RULES = new RuleTables();

    private static List<Step> routeOf(RoutingFacts facts) {
        return RULES.routeOf(facts, TestOrganisation.organisation());
    }

    @Test
    void areFoundWithoutSpring() {
        assertThat(Routes.load().routeOf(facts().get(), TestOrganisation.organisation()))
                .contains(SIGN_OFF);
    }

    @Test
    void routeARedHeadNoticeThroughDepartmentAndOffice() {
        assertThat(routeOf(facts().get()))
                .containsExactly(
                        DEPARTMENT_REVIEW,
                        OFFICE_REVIEW,
                        SIGN_OFF,
                        RECHECK,
                        NUMBERING,
                        SEALING,
                        PUBLICATION_REVIEW,
                        RELEASE);
    }

    @Test
    void askTheLeaderInChargeOnlyWhereSomebodyElseSigns() {
        assertThat(routeOf(facts().important().get())).contains(LEADER_REVIEW);
        assertThat(routeOf(facts().get())).doesNotContain(LEADER_REVIEW);
    }

    @Test
    void sendRulesAndRegulationsToTheLegalOfficeAndAMeeting() {
        assertThat(routeOf(facts().normative().get())).contains(LEGAL_REVIEW, MEETING);
    }

    @Test
    void sealWhatIsHandedOutOnPaperAndNothingElse() {
        assertThat(routeOf(facts().channel(Channel.LETTER).get())).contains(SEALING);
        assertThat(routeOf(webOnly().get())).doesNotContain(SEALING);
    }

    @Test
    void askOtherUnitsOnlyWhenThereAreSome() {
        assertThat(routeOf(facts().countersignedBy("finance").get())).contains(COUNTERSIGN);
        assertThat(routeOf(facts().normative().get())).doesNotContain(COUNTERSIGN);
    }

    @Test
    void routeMinutesPastDepartmentReview() {
        var minutes = facts().docType(DocType.MINUTES).channel(Channel.MINUTES).disclosure(Disclosure.WITHHELD);

        assertThat(routeOf(minutes.countersignedBy("hr").get()))
                .containsExactly(COUNTERSIGN, OFFICE_REVIEW, SIGN_OFF, RECHECK, NUMBERING, RELEASE);
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, true", "INTERNAL, false"})
    void sendAWebNoticeToTheOfficeWhenThePublicReadsIt(Audience audience, boolean office) {
        var route = routeOf(webOnly().audience(audience).get());

        assertThat(route).contains(DEPARTMENT_REVIEW, SIGN_OFF, RELEASE).doesNotContain(NUMBERING);
        assertThat(route.contains(OFFICE_REVIEW)).isEqualTo(office);
    }

    @Test
    void sendAWebNoticeToTheOfficeWhenItConcernsOthers() {
        assertThat(routeOf(webOnly()
                        .audience(Audience.INTERNAL)
                        .countersignedBy("hr")
                        .get()))
                .contains(COUNTERSIGN, OFFICE_REVIEW);
    }

    private static TestFacts webOnly() {
        return facts().channel(Channel.WEB_ONLY).issuedBy(Body.DEPARTMENT, "org-dept");
    }

    @Test
    void leadNothingPastSignOffAndRelease() {
        for (var type : DocType.values()) {
            for (var channel : Channel.values()) {
                for (var disclosure : Disclosure.values()) {
                    assertThat(routeOf(facts().docType(type)
                                    .channel(channel)
                                    .disclosure(disclosure)
                                    .get()))
                            .contains(SIGN_OFF, RELEASE);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1,  NOTICE,     red-head, true,  false, false, 其他, false",
        "2,  OPINIONS,   red-head, false, false, false, 其他, false",
        "3,  NOTICE,     letter,   false, true,  false, 其他, false",
        "4,  NOTICE,     red-head, true,  false, true,  其他, false",
        "5,  RESOLUTION, red-head, false, false, false, 其他, false",
        "6,  DECISION,   red-head, false, false, false, 其他, true",
        "6a, NOTICE,     red-head, false, false, false, 任免, true",
        "7,  MINUTES,    minutes,  false, false, false, 其他, false",
        "8,  REQUEST,    red-head, false, false, false, 其他, false",
        "9,  REPLY,      letter,   false, false, false, 其他, false",
        "10, NOTICE,     red-head, false, false, false, 其他, false",
        "11, NOTICE,     web-only, false, false, false, 其他, false",
        "12, NOTICE,     web-only, false, true,  false, 其他, false",
        "12a, NOTICE,    web-only, false, false, false, 其他, false"
    })
    void routeByEveryRow(
            String row,
            DocType type,
            String channel,
            boolean routine,
            boolean crossUnit,
            boolean normative,
            String subject,
            boolean collective) {
        var facts = facts().docType(type).channel(Channel.of(channel)).subject(subject);
        var inputs = new HashMap<>(DecisionInputs.of(facts.get()));
        inputs.putAll(Map.of(
                "routine", routine, "crossUnit", crossUnit, "normative", normative, "collectiveDecision", collective));

        assertThat(RowsHit.of("review-route", inputs)).contains("review-route-" + row);
    }

    @ParameterizedTest
    @CsvSource({
        "1,  PARTY_COMMITTEE,  NOTICE,  false, false, true,  principal, all",
        "1,  ADMINISTRATION,   NOTICE,  false, true,  true,  principal, all",
        "2,  DEPARTMENT,       NOTICE,  false, false, true,  heads,     all",
        "3,  PARTY_COMMITTEE,  MINUTES, false, true,  false, chair,     single",
        "4,  PARTY_COMMITTEE,  NOTICE,  false, true,  false, principal, single",
        "5,  PARTY_COMMITTEE,  NOTICE,  false, false, false, ordinary,  single",
        "6,  ADMINISTRATION,   NOTICE,  false, true,  false, principal, single",
        "7,  ADMINISTRATION,   NOTICE,  false, false, false, ordinary,  single",
        "8,  PRESIDENT_OFFICE, NOTICE,  true,  false, false, routine,   single",
        "8a, PARTY_OFFICE,     NOTICE,  false, false, false, in-charge, single",
        "8a, PARTY_OFFICE,     NOTICE,  true,  true,  false, in-charge, single",
        "9,  DEPARTMENT,       NOTICE,  false, false, false, ordinary,  single",
        "10, DEPARTMENT,       NOTICE,  false, true,  false, in-charge, single"
    })
    void findTheSignersAuthorityByEveryRow(
            String row,
            Body body,
            DocType type,
            boolean routine,
            boolean important,
            boolean joint,
            String authority,
            String act) {
        var inputs = Map.<String, Object>of(
                "body",
                body.name(),
                "docType",
                type.name(),
                "routine",
                routine,
                "important",
                important,
                "joint",
                joint);

        assertThat(RULES.evaluate("sign-off-level", inputs).getSingleResult())
                .containsEntry("authority", authority)
                .containsEntry("act", act);
        assertThat(RowsHit.of("sign-off-level", inputs)).containsExactly("sign-off-level-" + row);
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL,  sign-off,          2, WORKING_DAYS",
        "NORMAL,  department-review, 1, WORKING_DAYS",
        "PROMPT,  sign-off,          4, WORKING_HOURS",
        "EXPRESS, numbering,         1, HOURS"
    })
    void giveEveryStepItsDeadline(Urgency urgency, String step, int amount, Deadline.Unit unit) {
        assertThat(RULES.deadlineOf(urgency, Step.of(step))).contains(new Deadline(amount, unit));
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void giveDraftAndArchivingNoDeadline(Urgency urgency) {
        assertThat(RULES.deadlineOf(urgency, Step.DRAFT)).isEmpty();
        assertThat(RULES.deadlineOf(urgency, Step.ARCHIVING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countersign-units | topic=经费 | finance wait",
                "countersign-units | topic=人员编制 | hr wait",
                "countersign-units | topic=学生 | student-work record",
                "countersign-units | topic=安全 | security record",
                "countersign-units | topic=规章 | legal-office wait",
                "countersign-units | topic=信息系统 | it-centre record",
                "countersign-units | topic=外事 | international wait",
                "countersign-units | topic=保密 | secrecy-office wait",
                "resubmission | changeClass=none requireRestart=true returnedFrom=sign-off | RESTART",
                "resubmission | changeClass=matter requireRestart=false returnedFrom=countersign | RESTART",
                "resubmission | changeClass=addressees requireRestart=false returnedFrom=countersign | RESTART DIRECT",
                "resubmission | changeClass=attachments requireRestart=false returnedFrom=sign-off | RESTART",
                "resubmission | changeClass=sections requireRestart=false returnedFrom=sign-off | DIRECT RESTART",
                "resubmission | changeClass=wording requireRestart=false returnedFrom=sign-off | DIRECT",
                "resubmission | changeClass=none requireRestart=false returnedFrom=sign-off | DIRECT",
                "substitute | absent=principal delegated=true | delegate",
                "substitute | absent=deputy delegated=false | principal",
                "substitute | absent=principal delegated=false | obtain-delegation",
                "substitute | absent=unit-head delegated=false | unit-deputy",
                "substitute | absent=unit-deputy delegated=false | office-director",
                "publication-scope | disclosure=PROACTIVE audience=PUBLIC docType=NOTICE | public-site feed intranet units"
                        + " false secrecy-reviewer@secrecy-office editor@publicity",
                "publication-scope | disclosure=PROACTIVE audience=PUBLIC docType=DECISION | public-site feed intranet"
                        + " units false secrecy-reviewer@secrecy-office editor@publicity department-head@publicity",
                "publication-scope | disclosure=PROACTIVE audience=INTERNAL docType=DECISION | intranet internal-feed"
                        + " units true secrecy-reviewer@secrecy-office editor@publicity",
                "publication-scope | disclosure=ON_REQUEST audience=PUBLIC docType=NOTICE | units true",
                "publication-scope | disclosure=WITHHELD audience=PUBLIC docType=NOTICE | named-units true",
                "check-gate | severity=E level=N event=submit | blocked",
                "check-gate | severity=E level=U event=sign | blocked-office-may-overrule",
                "check-gate | severity=E level=U event=publish | blocked",
                "check-gate | severity=W level=G event=office-review | explain-once",
                "check-gate | severity=W level=G event=sign | one-line",
                "check-gate | severity=I level=G event=submit | shown",
                "retention | docType=NOTICE subject=其他 normative=true important=true routine=false | PERMANENT",
                "retention | docType=DECISION subject=其他 normative=false important=false routine=false | PERMANENT",
                "retention | docType=NOTICE subject=任免 normative=false important=true routine=false | PERMANENT",
                "retention | docType=MINUTES subject=其他 normative=false important=false routine=false | PERMANENT",
                "retention | docType=REPLY subject=其他 normative=false important=true routine=false | PERMANENT",
                "retention | docType=NOTICE subject=其他 normative=false important=false routine=false | YEARS_30",
                "retention | docType=REPLY subject=其他 normative=false important=false routine=false | YEARS_30",
                "retention | docType=NOTICE subject=放假 normative=false important=false routine=true | YEARS_10",
                "retention | docType=REPORT subject=其他 normative=false important=true routine=false | YEARS_30",
                "number-series | body=PARTY_COMMITTEE docType=CIRCULAR | party-committee-issue",
                "number-series | body=PARTY_COMMITTEE docType=REPORT | party-committee-upward",
                "number-series | body=PARTY_COMMITTEE docType=LETTER | party-committee-letter",
                "number-series | body=PARTY_OFFICE docType=NOTICE | party-office-issue",
                "number-series | body=ADMINISTRATION docType=ANNOUNCEMENT | administration-issue",
                "number-series | body=ADMINISTRATION docType=REQUEST | administration-upward",
                "number-series | body=ADMINISTRATION docType=LETTER | administration-letter",
                "number-series | body=PRESIDENT_OFFICE docType=LETTER | president-office-issue",
                "number-series | body=DEPARTMENT docType=NOTICE | own",
                "number-series | body=ADMINISTRATION docType=MINUTES | meeting"
            })
    void answerEveryOtherRow(String decision, String inputs, String answer) {
        var row = RULES.evaluate(decision, inputs(inputs)).getSingleResult();

        assertThat(row.getEntryMap().values().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(" "))
                        .strip())
                .isEqualTo(answer);
    }

    private static Map<String, Object> inputs(String text) {
        return Stream.of(text.split(" "))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> value(pair[1])));
    }

    private static Object value(String word) {
        return Set.of("true", "false").contains(word) ? Boolean.valueOf(word) : word;
    }

    @Test
    void refuseADecisionThatIsNotThere() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RULES.evaluate("no-such", Map.of()))
                .withMessageContaining("no-such");
    }

    @Test
    void nameTheSignersOfAnOrdinaryNotice() {
        assertThat(signers(facts().get())).containsExactly("post:deputy-secretary");
    }

    private List<String> signers(RoutingFacts facts) {
        return RULES.signersOf(facts, TestOrganisation.organisation()).stream()
                .map(CandidateGroup::value)
                .toList();
    }
}
