package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fawen.audit.Evidence;
import org.fawen.audit.EvidenceCheck;
import org.fawen.audit.EvidenceVerdict.Broken;
import org.fawen.audit.EvidenceVerdict.Whole;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.ActPerformed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The evidence package of a real notice proves itself, and nothing in it can be changed unseen. */
@SpringBootTest
@Import({OnTheirWay.class, org.fawen.audit.TrailSeals.class})
class EvidenceTests {

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Evidence evidence;

    @Autowired
    private org.fawen.audit.TrailSeals seal;

    @Autowired
    private org.fawen.publication.TextCorrections corrections;

    @Autowired
    private ActLog acts;

    @Autowired
    private org.fawen.identity.Accounts accounts;

    @Test
    void provesItself() throws IOException {
        var zip = exported("关于证据的通知");

        assertThat(EvidenceCheck.of(zip, null)).isInstanceOfSatisfying(Whole.class, whole -> {
            assertThat(whole.title()).isEqualTo("关于证据的通知");
            assertThat(whole.signers()).hasSize(1);
            assertThat(whole.acts()).isGreaterThan(6);
            assertThat(whole.unsealed()).isZero();
            assertThat(whole.sealedAt()).isNotNull();
        });
        var own = new String(unpacked(zip).get("key.pem"), StandardCharsets.UTF_8);
        assertThat(EvidenceCheck.of(zip, own)).isInstanceOf(Whole.class);
    }

    @Test
    void namesTheFirstThingThatWasChanged() throws IOException {
        var zip = exported("关于篡改证据的通知");

        assertThat(broken(zip, "revisions/1.json", "现将", "兹将")).isEqualTo("audit.evidence.text");
        assertThat(broken(zip, "chain.json", "同意", "不同意")).isEqualTo("audit.evidence.entry");
        assertThat(broken(zip, "opinions.json", "同意", "不同意")).isEqualTo("audit.evidence.opinion");
        assertThat(broken(zip, "signatures.json", "同意印发", "同意呈报")).isEqualTo("audit.evidence.signature");
        assertThat(broken(zip, "publication.json", "sha256:", "sha256:0")).isEqualTo("audit.evidence.published");
        assertThat(broken(zip, "seal.json", "\"heads\" : ", "\"heads\" : 1")).isEqualTo("audit.evidence.seal");
        assertThat(broken(zip, "revisions.json", "sha256:", "sha256:0")).isEqualTo("audit.evidence.text");
    }

    @Test
    void seesAFileThatIsGoneOrMore() throws IOException {
        var zip = exported("关于缺件证据的通知");
        var files = unpacked(zip);
        var attachment = files.keySet().stream()
                .filter(name -> name.startsWith("attachments/"))
                .findFirst()
                .orElseThrow();

        var without = new LinkedHashMap<>(files);
        without.remove(attachment);
        assertThat(EvidenceCheck.of(packed(without), null)).isEqualTo(new Broken("audit.evidence.file", attachment));
        var more = new LinkedHashMap<>(files);
        more.put("more.txt", new byte[] {1});
        assertThat(EvidenceCheck.of(packed(more), null)).isEqualTo(new Broken("audit.evidence.file", "more.txt"));
        var other = new LinkedHashMap<>(files);
        other.put(attachment, new byte[] {1});
        assertThat(EvidenceCheck.of(relisted(other), null)).isEqualTo(new Broken("audit.evidence.file", attachment));
    }

    @Test
    void isNoEvidenceWhatIsNone() throws IOException {
        assertThat(EvidenceCheck.of(new byte[0], null)).isEqualTo(new Broken("audit.evidence.unreadable", ""));
        assertThat(EvidenceCheck.of("hello".getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOf(Broken.class);
        assertThat(EvidenceCheck.of(packed(Map.of("manifest.json", "{}".getBytes(StandardCharsets.UTF_8))), null))
                .isInstanceOf(Broken.class);
    }

    @Test
    void isGivenToTheAuditorAloneAndTheTrailSaysSo() {
        var notice = published("关于取证权限的通知");

        for (var stranger : List.of("countersigner", "drafter", "department-head", "system-admin")) {
            assertThat(evidence.export(person(stranger), notice)).as(stranger).isEmpty();
        }
        assertThat(evidence.export(person("auditor"), notice)).isPresent();
        assertThat(evidence.export(person("office-head"), notice)).isPresent();
        assertThat(acts.of(notice))
                .extracting(ActPerformed::verb)
                .filteredOn("export-evidence"::equals)
                .hasSize(2);
    }

    private byte[] exported(String title) {
        var notice = published(title);
        seal.now();
        return evidence.export(person("auditor"), notice).orElseThrow();
    }

    private NoticeId published(String title) {
        var item = way.until(way.draft(title), Step.RELEASE);
        way.pass(item);
        // A job of the process publishes, and adds to the trail when it does.
        await().atMost(Duration.ofSeconds(60))
                .until(() -> way.notice(item).status().isIssued());
        return item.notice();
    }

    private PersonId person(String account) {
        return accounts.named(account).orElseThrow().person();
    }

    @Test
    void provesTheSignedTextAndWhatWasPutRightInIt() throws IOException {
        var item = way.until(way.redHead("关于更正存证的通知", "请各学院认真组织,按时报送。"), Step.RECHECK);
        var possible = corrections.possible(way.notice(item)).orElseThrow();
        corrections.correct(
                way.act(item, way.holderOf(item)), org.fawen.notice.content.ContentHash.of(possible.content()));
        way.pass(way.until(item.notice(), Step.RELEASE));
        way.untilPublished(item.notice());
        seal.now();
        var zip = evidence.export(person("auditor"), item.notice()).orElseThrow();

        assertThat(EvidenceCheck.of(zip, null))
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.signers()).hasSize(1));
        var published = way.notice(item).hash().value();
        assertThat(broken(zip, "publication.json", published, "sha256:" + "0".repeat(64)))
                .isEqualTo("audit.evidence.published");
    }

    /** What is said when these words in this file are changed, and the manifest with them. */
    private static String broken(byte[] zip, String file, String words, String others) throws IOException {
        var files = unpacked(zip);
        var text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).as(file).contains(words);
        files.put(file, text.replaceFirst(words, others).getBytes(StandardCharsets.UTF_8));
        return EvidenceCheck.of(relisted(files), null) instanceof Broken broken ? broken.message() : "whole";
    }

    /** As somebody would who knows of the manifest. */
    private static byte[] relisted(Map<String, byte[]> files) throws IOException {
        var json = JsonMapper.shared();
        var manifest = (ObjectNode) json.readTree(files.get("manifest.json"));
        var sums = (ObjectNode) manifest.get("files");
        sums.removeAll();
        files.forEach((name, bytes) -> {
            if (!name.equals("manifest.json")) {
                sums.put(name, ContentHash.sha256(bytes));
            }
        });
        var changed = new LinkedHashMap<>(files);
        changed.put("manifest.json", json.writeValueAsBytes(manifest));
        return packed(changed);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
