package org.fawen.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.notice.TestNotices.aDraft;

import java.util.Set;
import org.fawen.identity.PersonId;
import org.fawen.notice.Participation.Decided;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeparationOfDutiesTests {

    private static final PersonId SOMEBODY = new PersonId("p12");

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"DRAFT", "NUMBERING", "SEALING", "MEETING", "ARCHIVING"},
            mode = EnumSource.Mode.EXCLUDE)
    void keepsTheDrafterFromEveryDecisionOnTheOwnNotice(Step step) {
        assertThat(SeparationOfDuties.forbids(aDraft(), TestNotices.DRAFTER, step, null, Set.of()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // decided before, its stage, now, its stage, forbidden
                "DEPARTMENT_REVIEW,-,OFFICE_REVIEW,FIRST,true",
                "DEPARTMENT_REVIEW,-,SIGN_OFF,-,true",
                "OFFICE_REVIEW,FIRST,OFFICE_REVIEW,SECOND,true",
                "OFFICE_REVIEW,SECOND,SIGN_OFF,-,true",
                "LEADER_REVIEW,-,SIGN_OFF,-,true",
                "OFFICE_REVIEW,FIRST,RECHECK,-,true",
                "PUBLICATION_REVIEW,-,RELEASE,-,true",
                "DRAFT,-,RELEASE,-,true",
                "DEPARTMENT_REVIEW,-,DEPARTMENT_REVIEW,-,false",
                "OFFICE_REVIEW,FIRST,OFFICE_REVIEW,FIRST,false",
                "OFFICE_REVIEW,FIRST,NUMBERING,-,false",
                "COUNTERSIGN,-,DEPARTMENT_REVIEW,-,false",
                "OFFICE_REVIEW,SECOND,RECHECK,-,false",
                "NUMBERING,-,RELEASE,-,false"
            })
    void letsAPersonDecideOnce(Step before, Stage stageBefore, Step now, Stage stageNow, boolean forbidden) {
        var decided = Set.of(new Decided(before, stageBefore));

        assertThat(SeparationOfDuties.forbids(aDraft(), SOMEBODY, now, stageNow, decided))
                .isEqualTo(forbidden);
    }
}
