package org.fawen.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fawen.workflow.TestFacts.facts;

import java.util.List;
import java.util.Map;
import org.fawen.identity.Body;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.workflow.NoSigner;
import org.fawen.workflow.TestFacts;
import org.fawen.workflow.TestOrganisation;
import org.junit.jupiter.api.Test;

class SignersTests {

    private final Signers signers = new Signers(TestOrganisation.organisation());

    @Test
    void areThePrincipalsOfAllOrgansTheLeadOrganFirst() {
        assertThat(of("principal", facts().issuedBy(Body.ADMINISTRATION, "blut", "party-committee")))
                .containsExactly("post:president", "post:party-secretary");
    }

    @Test
    void areTheHeadsOfDepartments() {
        assertThat(of("heads", facts().issuedBy(Body.DEPARTMENT, "hr", "finance")))
                .containsExactly("post:hr-head", "post:finance-head");
    }

    @Test
    void isTheLeaderInWhoseChargeTheDraftingUnitIs() {
        assertThat(of("ordinary", facts().draftedIn("org-dept"))).containsExactly("post:deputy-secretary");
        assertThat(of("ordinary", facts().draftedIn("discipline"))).containsExactly("post:discipline-secretary");
        assertThat(of("ordinary", facts().issuedBy(Body.ADMINISTRATION, "blut").draftedIn("finance")))
                .containsExactly("post:vice-president-logistics");
    }

    @Test
    void isThePrincipalWhenNoneOfTheLeadersIsInCharge() {
        assertThat(of("ordinary", facts().issuedBy(Body.ADMINISTRATION, "blut").draftedIn("org-dept")))
                .containsExactly("post:president");
    }

    @Test
    void isTheHeadOfTheDepartmentForItsOwnNotices() {
        assertThat(of("ordinary", facts().issuedBy(Body.DEPARTMENT, "org-dept")))
                .containsExactly("post:org-dept-head");
    }

    @Test
    void isTheOfficeDirectorForRoutineOfTheOffice() {
        assertThat(of("routine", facts().issuedBy(Body.PRESIDENT_OFFICE, "president-office")))
                .containsExactly("post:office-director");
    }

    @Test
    void isTheChairOfTheMeetingForMinutes() {
        assertThat(of("chair", facts())).containsExactly("post:party-secretary");
        assertThat(of("chair", facts().issuedBy(Body.ADMINISTRATION, "blut"))).containsExactly("post:president");
    }

    @Test
    void isTheLeaderInChargeOfTheIssuer() {
        assertThat(of("in-charge", facts().issuedBy(Body.DEPARTMENT, "security")))
                .containsExactly("post:vice-president-logistics");
        assertThat(of("in-charge", facts().issuedBy(Body.PRESIDENT_OFFICE, "president-office")))
                .containsExactly("post:executive-vice-president");
    }

    @Test
    void areMissedInASentence() {
        var nobody = new Signers(new Organisation(List.of(), List.of(), List.of(), Map.of(), List.of()));

        assertThatExceptionOfType(NoSigner.class)
                .isThrownBy(() -> nobody.of("principal", facts().get()))
                .withMessageContaining("party-committee");
    }

    @Test
    void knowNoOtherAuthority() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> signers.of("king", facts().get()));
    }

    private List<String> of(String authority, TestFacts facts) {
        return signers.of(authority, facts.get()).stream()
                .map(CandidateGroup::value)
                .toList();
    }
}
