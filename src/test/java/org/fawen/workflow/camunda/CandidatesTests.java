package org.fawen.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.workflow.TestFacts.facts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.identity.Body;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.PersonId;
import org.fawen.notice.Channel;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Participation;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.workflow.TestFacts;
import org.fawen.workflow.TestOrganisation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTests {

    private static final RuleTables RULES = new RuleTables();

    private final Map<PersonId, Set<Participation.Decided>> decisions = new HashMap<>();

    private final Candidates candidates = new Candidates(TestOrganisation::organisation, new Remembered(), RULES);

    @ParameterizedTest
    @CsvSource({
        "department-review,  ,       department-head@org-dept",
        "office-review,      FIRST,  office-clerk@party-office",
        "office-review,      SECOND, office-head@party-office",
        "meeting,            ,       office-head@party-office",
        "leader-review,      ,       post:deputy-secretary",
        "recheck,            ,       recheck-clerk@party-office",
        "numbering,          ,       office-clerk@party-office",
        "release,            ,       publisher@publicity"
    })
    void holdTheStep(String step, @Nullable Stage stage, String group) {
        var notice = notice(facts().important());

        assertThat(candidates.of(notice, Step.of(step), stage, null).groups())
                .containsExactly(new CandidateGroup(group));
    }

    @Test
    void areWhomTheProcessNames() {
        assertThat(candidates
                        .of(notice(facts()), Step.COUNTERSIGN, null, "countersigner@hr")
                        .groups())
                .containsExactly(new CandidateGroup("countersigner@hr"));
    }

    @Test
    void areTheOfficeForWhatIsNotPublished() {
        assertThat(candidates
                        .of(notice(facts().disclosure(Disclosure.WITHHELD)), Step.RELEASE, null, null)
                        .groups())
                .containsExactly(new CandidateGroup("office-clerk@party-office"));
    }

    @Test
    void excludeTheDrafter() {
        var notice = Notice.draft(
                TestNotices.content(), facts().important().get(), new PersonId("org-dept-deputy"), Instant.EPOCH);

        assertThat(candidates.of(notice, Step.DEPARTMENT_REVIEW, null, null).excluded())
                .containsExactly(new PersonId("org-dept-deputy"));
    }

    @Test
    void excludeWhoHasDecidedAnotherOfTheStepsThatAreOneActEach() {
        decisions.put(
                new PersonId("office-clerk-2"), Set.of(new Participation.Decided(Step.OFFICE_REVIEW, Stage.FIRST)));

        assertThat(candidates.of(notice(facts()), Step.RECHECK, null, null))
                .isEqualTo(new Holders(List.of(new CandidateGroup("post:office-director")), Set.of()));
    }

    @Test
    void spareTheSignerForTheSignature() {
        var web = facts().channel(Channel.WEB_ONLY).issuedBy(Body.DEPARTMENT, "org-dept");

        assertThat(candidates
                        .of(notice(web), Step.DEPARTMENT_REVIEW, null, null)
                        .excluded())
                .containsExactly(new PersonId("org-dept-head"));
    }

    @Test
    void spareTheOfficeDirectorWhoSignsRoutineOfTheOffice() {
        var routine = facts().issuedBy(Body.PARTY_OFFICE, "party-office")
                .docType(DocType.NOTICE)
                .routine();

        assertThat(candidates
                        .of(notice(routine), Step.OFFICE_REVIEW, Stage.SECOND, null)
                        .excluded())
                .containsExactly(new PersonId("office-director"));
    }

    @Test
    void keepTheSignerWhereNobodyElseIsLeft() {
        var web = facts().channel(Channel.WEB_ONLY).issuedBy(Body.DEPARTMENT, "org-dept");
        var notice = Notice.draft(TestNotices.content(), web.get(), new PersonId("org-dept-deputy"), Instant.EPOCH);

        assertThat(candidates.of(notice, Step.DEPARTMENT_REVIEW, null, null).excluded())
                .containsExactly(new PersonId("org-dept-deputy"));
    }

    @Test
    void areTheOfficeDirectorWhenThereIsNobody() {
        assertThat(candidates.of(notice(facts()), Step.ARCHIVING, null, null).groups())
                .containsExactly(new CandidateGroup("post:office-director"));
    }

    private static Notice notice(TestFacts facts) {
        return Notice.draft(TestNotices.content(), facts.get(), new PersonId("org-dept-drafter"), Instant.EPOCH);
    }

    private final class Remembered implements Participation {

        @Override
        public boolean hasPart(PersonId person, NoticeId notice) {
            return decisions.containsKey(person);
        }

        @Override
        public Map<PersonId, Set<Decided>> decisionsOn(NoticeId notice) {
            return decisions;
        }
    }
}
