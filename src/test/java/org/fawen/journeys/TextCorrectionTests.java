package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.fawen.audit.AuditChain;
import org.fawen.identity.PersonId;
import org.fawen.notice.Erratum;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revisions;
import org.fawen.notice.Signature;
import org.fawen.notice.Signatures;
import org.fawen.notice.Step;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.Runs;
import org.fawen.publication.Publications;
import org.fawen.publication.TextCorrections;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acted;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 文字更正 after sign-off: what may be put right, what the gate makes of it, and the signer's objection. */
@SpringBootTest
@Import(OnTheirWay.class)
class TextCorrectionTests {

    private static final String WRONG = "请各学院认真组织,按时报送。";
    private static final String RIGHT = "请各学院认真组织，按时报送。";

    @Autowired
    private OnTheirWay way;

    @Autowired
    private TextCorrections corrections;

    @Autowired
    private Publications publications;

    @Autowired
    private Notices notices;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Signatures signatures;

    @Autowired
    private WorkItems items;

    @Autowired
    private ActLog log;

    @Autowired
    private AuditChain chain;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void putsAMarkRightAndPublishesWhatWasSignedPlusTheCorrection() {
        var item = way.until(way.redHead("关于文字更正的通知", WRONG), Step.RECHECK);
        var id = item.notice();
        var signed = notices.get(id);

        assertThat(correct(item)).isInstanceOf(Acted.Noted.class);

        var corrected = notices.get(id);
        assertThat(corrected.revision()).isEqualTo(signed.revision() + 1);
        assertThat(revisions.newest(corrected).content().blocks())
                .contains(new Block.Paragraph("bbbbbb", Runs.of(RIGHT)));
        assertThat(items.find(item.id()).orElseThrow().isOpen()).isTrue();
        assertThat(signatures.on(id)).extracting(Signature::hash).containsExactly(signed.hash());
        assertThat(signatures.errataOn(id)).singleElement().satisfies(erratum -> {
            assertThat(erratum.fromHash()).isEqualTo(signed.hash());
            assertThat(erratum.hash()).isEqualTo(corrected.hash());
            assertThat(erratum.places()).containsExactly(new Erratum.Place("…学院认真组织,按时报送。", "…学院认真组织，按时报送。"));
            assertThat(chain.confirms(erratum)).isTrue();
        });
        assertThat(log.of(id)).last().extracting(ActPerformed::verb).isEqualTo("erratum");
        assertThat(toldOfTheCorrection(id)).contains(signer(id).value(), OnTheirWay.DRAFTER.value());
        assertThat(publications.objection(corrected)).isEmpty();
        assertThat(correct(item)).as("nothing is left to put right").isInstanceOf(Acted.Refused.class);
        assertThat(way.pass(way.until(id, Step.RELEASE))).isInstanceOf(Acted.Done.class);
        way.untilPublished(id);
        assertThat(notices.get(id).hash()).isEqualTo(corrected.hash());
    }

    @Test
    void publishesNothingWhoseCorrectionTheTrailDoesNotKnow() {
        var item = way.until(way.redHead("关于伪造更正的通知", WRONG), Step.RECHECK);
        correct(item);

        assertRefusedAfter("delete from erratum where notice_id = :notice", item, "signature-missing");
        assertRefusedAfter("update erratum set hash = from_hash where notice_id = :notice", item, "text-changed");
        assertRefusedAfter("update erratum set from_hash = hash where notice_id = :notice", item, "text-changed");
        assertRefusedAfter("update erratum set became = was where notice_id = :notice", item, "signature-unconfirmed");
        assertRefusedAfter(
                "update erratum set id = gen_random_uuid() where notice_id = :notice", item, "signature-unconfirmed");
        assertThat(publications.objection(notices.get(item.notice()))).isEmpty();
    }

    @Test
    void offersNothingThatIsOfTheSubstance() {
        var item = way.until(way.redHead("关于实质内容的通知", "请各学院于3日内报送。"), Step.RECHECK);
        var notice = notices.get(item.notice());

        assertThat(corrections.possible(notice)).isEmpty();
        assertThat(corrections.correct(way.act(item, way.holderOf(item)), notice.hash()))
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        no -> assertThat(no.refusal().key()).isEqualTo("publication.refused.no-wording"));
        assertThat(notices.get(item.notice())).isEqualTo(notice);
    }

    @Test
    void letsTheSignerObjectUntilTheReleaseIsOrdered() {
        var item = way.until(way.redHead("关于异议的通知", WRONG), Step.RECHECK);
        var id = item.notice();
        var signer = signer(id);
        assertThat(corrections.mayObject(signer, notices.get(id)))
                .as("nothing was corrected")
                .isFalse();
        correct(item);
        way.until(id, Step.SEALING);
        var number = notices.get(id).number();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> corrections.object(UUID.randomUUID(), OnTheirWay.DRAFTER, id, "应保留原来的写法"));
        corrections.object(UUID.randomUUID(), signer, id, "应保留原来的写法");

        assertThat(notices.get(id).status()).isEqualTo(NoticeStatus.AWAITING_SIGN_OFF);
        assertThat(items.openOf(id)).extracting(WorkItem::step).containsExactly(Step.SIGN_OFF);
        assertThat(log.of(id)).extracting(ActPerformed::verb).contains("object-erratum");
        var release = way.until(id, Step.RELEASE);
        assertThat(notices.get(id).number()).isEqualTo(number);
        assertThat(signatures.behind(id, notices.get(id).revision()).errata())
                .as("the corrected text itself was signed now")
                .isEmpty();
        assertThat(way.pass(release)).isInstanceOf(Acted.Done.class);
        assertThat(corrections.mayObject(signer, notices.get(id))).isFalse();
    }

    private Acted correct(WorkItem item) {
        var shown = corrections
                .possible(notices.get(item.notice()))
                .map(possible -> ContentHash.of(possible.content()))
                .orElseGet(() -> notices.get(item.notice()).hash());
        return corrections.correct(way.act(item, way.holderOf(item)), shown);
    }

    private PersonId signer(NoticeId id) {
        return signatures.on(id).getFirst().signer();
    }

    private java.util.List<String> toldOfTheCorrection(NoticeId id) {
        return jdbc.sql("select person from message where notice_id = :notice and kind = 'CORRECTED'")
                .param("notice", id.value())
                .query(String.class)
                .list();
    }

    private void assertRefusedAfter(String forgery, WorkItem item, String why) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql(forgery).param("notice", item.notice().value()).update();
            assertThat(publications.objection(notices.get(item.notice())))
                    .as(forgery)
                    .hasValueSatisfying(no -> assertThat(no.key()).startsWith("publication.refused." + why));
            status.setRollbackOnly();
        });
    }
}
