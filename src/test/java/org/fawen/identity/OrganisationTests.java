package org.fawen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fawen.identity.TestOrganisation.CLERK;
import static org.fawen.identity.TestOrganisation.DEAN;
import static org.fawen.identity.TestOrganisation.DIRECTOR;
import static org.fawen.identity.TestOrganisation.PARTY_OFFICE;
import static org.fawen.identity.TestOrganisation.PRESIDENT_OFFICE;
import static org.fawen.identity.TestOrganisation.READER;
import static org.fawen.identity.TestOrganisation.SCHOOL;
import static org.fawen.identity.TestOrganisation.UNIVERSITY;

import org.junit.jupiter.api.Test;

class OrganisationTests {

    private final Organisation organisation = TestOrganisation.organisation();

    @Test
    void rolesOfAPostHoldInItsUnitAndWhereItAlsoCounts() {
        assertThat(organisation.groupsOf(DIRECTOR))
                .extracting(CandidateGroup::value)
                .containsExactlyInAnyOrder(
                        "post:office-director", "office-head@party-office", "office-head@president-office");
    }

    @Test
    void rolesOfAnAccountHoldInAllUnitsOfThePerson() {
        assertThat(organisation.groupsOf(CLERK))
                .extracting(CandidateGroup::value)
                .containsExactlyInAnyOrder(
                        "post:office-clerk",
                        "recheck-clerk@party-office",
                        "recheck-clerk@president-office",
                        "office-clerk@party-office",
                        "office-clerk@president-office");
    }

    @Test
    void eachPostGrantsItsRolesInItsOwnUnitOnly() {
        assertThat(organisation.groupsOf(DEAN))
                .extracting(CandidateGroup::value)
                .containsExactlyInAnyOrder(
                        "post:dean",
                        "post:board-member",
                        "department-head@school",
                        "countersigner@school",
                        "leader@university");
        assertThat(organisation.holds(DEAN, Role.DEPARTMENT_HEAD, UNIVERSITY)).isFalse();
    }

    @Test
    void aPersonWithoutPostHasTheRolesOfTheAccount() {
        assertThat(organisation.groupsOf(READER)).containsExactly(CandidateGroup.of(Role.READER, SCHOOL));
        assertThat(organisation.rolesOf(READER)).containsExactly(Role.READER);
    }

    @Test
    void aStrangerBelongsNowhere() {
        var stranger = new PersonId("stranger");

        assertThat(organisation.groupsOf(stranger)).isEmpty();
        assertThat(organisation.nameOf(stranger)).isEqualTo("stranger");
        assertThat(organisation.titleOf(stranger)).isEmpty();
    }

    @Test
    void aTitleNamesItsUnitOnce() {
        assertThat(organisation.titleOf(DEAN)).isEqualTo("海洋学院院长");
        assertThat(organisation.titleOf(DIRECTOR)).isEqualTo("党委办公室、校长办公室主任");
    }

    @Test
    void findsTheMembersOfAGroup() {
        assertThat(organisation.membersOf(CandidateGroup.of(Role.OFFICE_HEAD, PRESIDENT_OFFICE)))
                .containsExactly(DIRECTOR);
        assertThat(organisation.membersOf(CandidateGroup.of(new PostId("dean"))))
                .containsExactly(DEAN);
        assertThat(organisation.membersOf(CandidateGroup.of(Role.OFFICE_HEAD, SCHOOL)))
                .isEmpty();
    }

    @Test
    void addresseesAreGroupsOrUnits() {
        assertThat(organisation.receiversOf("各学院")).extracting(Unit::id).containsExactly(SCHOOL);
        assertThat(organisation.receiversOf("学校各单位"))
                .extracting(Unit::id)
                .containsExactly(PARTY_OFFICE, PRESIDENT_OFFICE, SCHOOL);
        assertThat(organisation.receiversOf("海洋学院")).extracting(Unit::id).containsExactly(SCHOOL);
        assertThat(organisation.receiversOf("市教育局")).isEmpty();
    }

    @Test
    void onlyOneGroupIsTheWholeInstitution() {
        assertThat(organisation.isWholeInstitution("学校各单位")).isTrue();
        assertThat(organisation.isWholeInstitution("各学院")).isFalse();
    }

    @Test
    void theInstitutionIsTheUnitAboveAllOthers() {
        assertThat(organisation.institution()).map(Unit::id).contains(UNIVERSITY);
    }

    @Test
    void namesTheUnitItDoesNotHave() {
        assertThatExceptionOfType(UnknownUnit.class)
                .isThrownBy(() -> organisation.require(new UnitId("moon")))
                .withMessageContaining("moon");
    }
}
