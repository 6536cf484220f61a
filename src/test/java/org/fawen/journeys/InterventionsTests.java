package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fawen.administration.Interventions;
import org.fawen.identity.PersonId;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.Acted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The administrator moves what is stuck, with a reason that everybody who reads the notice sees. */
@SpringBootTest
@Import(OnTheirWay.class)
class InterventionsTests {

    private static final PersonId ADMIN = new PersonId("p41");
    private static final PersonId HEAD_OF_FINANCE = new PersonId("p24");

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Interventions interventions;

    @Autowired
    private ActLog acts;

    @Test
    void givesAStuckItemToSomebodyElseWithAReasonInTheTimeline() {
        var item = way.until(way.draft("关于改派的通知"), Step.DEPARTMENT_REVIEW);
        var holder = way.holderOf(item);

        interventions.reassign(ADMIN, item.id(), HEAD_OF_FINANCE, "负责人住院，无人可办");

        assertThat(way.pass(item, way.act(item, holder))).isInstanceOf(Acted.NotFound.class);
        assertThat(way.pass(item, way.act(item, HEAD_OF_FINANCE))).isInstanceOf(Acted.Done.class);
        assertThat(acts.of(item.notice())).anySatisfy(act -> {
            assertThat(act.verb()).isEqualTo("intervene-reassign");
            assertThat(act.person()).isEqualTo(ADMIN);
            assertThat(act.words()).contains("负责人住院，无人可办");
        });
    }

    @Test
    void refusesWithoutAReasonForOthersAndAgainstSeparationOfDuties() {
        var item = way.until(way.draft("关于改派限制的通知"), Step.DEPARTMENT_REVIEW);

        refused("reason", () -> interventions.reassign(ADMIN, item.id(), HEAD_OF_FINANCE, "急"));
        refused("not-yours", () -> interventions.reassign(HEAD_OF_FINANCE, item.id(), HEAD_OF_FINANCE, "想自己办理"));
        refused("person", () -> interventions.reassign(ADMIN, item.id(), OnTheirWay.DRAFTER, "请本人办理此件"));
        assertThat(way.pass(item)).as("nothing was changed").isInstanceOf(Acted.Done.class);
        refused("gone", () -> interventions.reassign(ADMIN, item.id(), HEAD_OF_FINANCE, "已经办过的件"));
    }

    @Test
    void showsOthersNothing() {
        way.until(way.draft("关于运维的通知"), Step.DEPARTMENT_REVIEW);

        assertThat(interventions.versions(ADMIN)).isNotEmpty();
        assertThat(interventions.versions(HEAD_OF_FINANCE)).isEmpty();
        assertThat(interventions.faults(HEAD_OF_FINANCE)).isEmpty();
        assertThat(interventions.late(HEAD_OF_FINANCE)).isEmpty();
    }

    private static void refused(String why, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("administration.refused." + why));
    }
}
