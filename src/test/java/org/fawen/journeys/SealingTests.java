package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.fawen.identity.Organisations;
import org.fawen.identity.Role;
import org.fawen.notice.FairCopy;
import org.fawen.notice.Notices;
import org.fawen.notice.PublishedNotices;
import org.fawen.notice.Refusal;
import org.fawen.notice.SealMode;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.fawen.publication.Sealings;
import org.fawen.publication.StampedScan;
import org.fawen.sealing.FoundSeal;
import org.fawen.sealing.SealCheck;
import org.fawen.sealing.SealRegister;
import org.fawen.sealing.SealVerdict;
import org.fawen.sealing.Trust;
import org.fawen.workflow.Acted;
import org.fawen.workflow.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 用印 on the way of a red-head document, with the real engine and database. */
@SpringBootTest
@Import(OnTheirWay.class)
class SealingTests {

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Sealings sealings;

    @Autowired
    private SealRegister register;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Notices notices;

    @Autowired
    private PublishedNotices published;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theSealKeeperSealsWithOneClick() {
        var item = way.until(way.redHead("关于电子印章的通知"), Step.SEALING);

        assertThat(sealings.seal(way.act(item, way.holderOf(item)))).isInstanceOf(Acted.Done.class);

        var copy = copyOf(item);
        assertThat(copy.mode()).isEqualTo(SealMode.ELECTRONIC);
        assertThat(copy.hash()).isEqualTo(way.notice(item).hash());
        assertThat(copy.files()).map(FairCopy.File::mediaType).containsExactly("application/pdf", "application/ofd");
        for (var file : copy.files()) {
            var bytes = sealings.bytesOf(file);
            assertThat(ContentHash.sha256(bytes)).isEqualTo(file.sha256());
            assertThat(SealCheck.of(bytes)).isInstanceOfSatisfying(SealVerdict.Whole.class, whole -> {
                assertThat(whole.content()).isEqualTo(way.notice(item).hash().value());
                assertThat(whole.seals()).map(FoundSeal::organ).containsExactlyElementsOf(copy.organs());
                assertThat(whole.seals()).allMatch(Trust.of(register.certificates())::covers);
            });
        }
    }

    @Test
    void onlyTheSealKeeperIsAsked() {
        var item = way.until(way.redHead("关于印章管理员的通知"), Step.SEALING);
        var organisation = organisations.current();

        assertThat(organisation.persons())
                .allSatisfy(person -> assertThat(item.isFor(person.id(), organisation))
                        .isEqualTo(organisation.holds(
                                person.id(),
                                Role.SEAL_KEEPER,
                                way.notice(item).facts().office())));
        assertThat(sealings.seal(way.act(item, OnTheirWay.DRAFTER))).isInstanceOf(Acted.NotFound.class);
        assertThat(sealings.fairCopyOf(way.notice(item))).isEmpty();
    }

    @Test
    void theSameCommandTwiceIsOneFairCopy() {
        var item = way.until(way.redHead("关于重复用印的通知"), Step.SEALING);
        var act = way.act(item, way.holderOf(item));

        assertThat(sealings.seal(act)).isInstanceOf(Acted.Done.class);
        var first = copyOf(item);
        assertThat(sealings.seal(act)).isInstanceOf(Acted.Done.class);

        assertThat(copyOf(item)).isEqualTo(first);
    }

    @Test
    void nothingIsSealedThatIsNotSigned() {
        var item = way.until(way.redHead("关于签发记录的通知"), Step.SEALING);
        jdbc.sql("update signature set hash = :other where notice_id = :notice")
                .param("other", "sha256:" + "0".repeat(64))
                .param("notice", item.notice().value())
                .update();

        assertThat(sealings.seal(way.act(item, way.holderOf(item)))).isInstanceOf(Acted.Refused.class);
        assertThat(sealings.fairCopyOf(way.notice(item))).isEmpty();
    }

    @Test
    void onPaperTheScanOfTheStampedCopyIsKept() throws Exception {
        var item = way.until(way.redHead("关于实物印章的通知"), Step.SEALING);
        var master = sealings.master(way.notice(item));
        var scan = picture();

        var acted = sealings.stamped(way.act(item, way.holderOf(item)), 30, StampedScan.of("盖章件.PNG", scan));

        assertThat(acted).isInstanceOf(Acted.Done.class);
        var copy = copyOf(item);
        assertThat(copy.mode()).isEqualTo(SealMode.PHYSICAL);
        assertThat(copy.copies()).isEqualTo(30);
        assertThat(copy.masterSha256()).isEqualTo(ContentHash.sha256(master));
        assertThat(copy.files()).map(FairCopy.File::sha256).containsExactly(ContentHash.sha256(scan));
        assertThat(copy.files()).map(FairCopy.File::fileName).containsExactly("中共滨海理工大学委员会关于实物印章的通知.png");
    }

    @Test
    void onPaperCopiesAndScanAreOwed() {
        var item = way.until(way.redHead("关于份数的通知"), Step.SEALING);
        var act = way.act(item, way.holderOf(item));

        refuses(
                sealings.stamped(act, 0, StampedScan.of("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))),
                "publication.refused.copies");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> StampedScan.of("盖章件.png", new byte[] {1, 2, 3}));
    }

    @Test
    void readersGetTheFairCopyOnlyAfterPublication() {
        var notice = way.redHead("关于正本下载的通知");
        var release = way.until(notice, Step.RELEASE);
        var file = copyOf(release).files().getFirst();

        assertThat(published.offers(file.sha256(), file.fileName())).isFalse();
        assertThat(published.hashed(file.sha256())).isEmpty();

        way.pass(release);
        way.untilPublished(notice);

        assertThat(published.offers(file.sha256(), file.fileName())).isTrue();
        assertThat(published.offers(file.sha256(), "其他.pdf")).isFalse();
        assertThat(published.hashed(file.sha256())).map(found -> found.id()).containsExactly(notice);
    }

    @Test
    void aChangedFairCopyIsNotPublished() {
        var release = way.until(way.redHead("关于改动正本的通知"), Step.RELEASE);
        var file = copyOf(release).files().getFirst();
        jdbc.sql("update blob set bytes = :bytes where sha256 = :sha256")
                .param("bytes", new byte[] {1})
                .param("sha256", file.sha256())
                .update();

        refuses(way.pass(release), "publication.refused.fair-copy-changed");
    }

    private static void refuses(Acted acted, String key) {
        assertThat(acted)
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo(key));
    }

    private FairCopy copyOf(WorkItem item) {
        return sealings.fairCopyOf(notices.get(item.notice())).orElseThrow();
    }

    private static byte[] picture() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
