package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Step;
import org.fawen.publication.Publications;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acted;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.steps.AutomaticSteps.Published;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 签的是什么，发的就是什么: whatever somebody changes in the database after sign-off, it does not come out. */
@SpringBootTest
@Import(OnTheirWay.class)
class TamperingTests {

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Publications publications;

    @Autowired
    private Notices notices;

    @Autowired
    private ActLog acts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void refusesEachHashedFieldThatWasChanged() {
        var item = way.until(way.draft("关于逐项篡改的通知"), Step.RELEASE);

        changes()
                .forEach((field, change) -> transaction.executeWithoutResult(status -> {
                    rewrite(item.notice(), change);
                    assertRefused(field, item);
                    status.setRollbackOnly();
                }));

        assertThat(way.pass(item)).as("untouched it goes out").isInstanceOf(Acted.Done.class);
    }

    @Test
    void refusesAnAttachmentWhoseBytesWereSwapped() {
        var item = way.until(way.draft("关于附件篡改的通知"), Step.RELEASE);
        jdbc.sql("""
                        update blob
                           set bytes = convert_to('%PDF-1.7 another', 'UTF8')
                         where sha256 = (select substring(content from '"sha256":"([0-9a-f]{64})"')
                                           from revision
                                          where notice_id = :notice)
                        """).param("notice", item.notice().value()).update();

        assertRefused("bytes", item);
    }

    @Test
    void refusesTextAndStoredHashesChangedTogether() {
        var item = way.until(way.draft("关于同改的通知"), Step.RELEASE);
        rewrite(item.notice(), content -> content.put("title", "关于同改的通知（改）"));
        var forged = publications.objection(notices.get(item.notice())).isPresent();
        var canonical = jdbc.sql("select convert_from(canonical, 'UTF8') from revision where notice_id = :notice")
                .param("notice", item.notice().value())
                .query(String.class)
                .single()
                .replace("关于同改的通知", "关于同改的通知（改）");
        jdbc.sql("""
                        with forged as (
                            update revision
                               set canonical = convert_to(:canonical, 'UTF8'),
                                   hash = 'sha256:' || encode(sha256(convert_to(:canonical, 'UTF8')), 'hex')
                             where notice_id = :notice
                            returning hash),
                        noted as (
                            update notice set hash = (select hash from forged) where id = :notice)
                        update signature set hash = (select hash from forged) where notice_id = :notice
                        """)
                .param("canonical", canonical)
                .param("notice", item.notice().value())
                .update();

        assertThat(forged).isTrue();
        assertThat(publications.objection(notices.get(item.notice())))
                .as("even with the signature row forged, the audit chain knows the signed hash")
                .hasValueSatisfying(no -> assertThat(no.key()).isEqualTo("publication.refused.signature-unconfirmed"));
        assertRefused("everything but the chain", item);
    }

    @Test
    void namesTheDifference() {
        var item = way.until(way.draft("关于说明的通知"), Step.RELEASE);
        rewrite(item.notice(), content -> content.put("title", "关于别的说明的通知"));

        assertThat(publications.objection(notices.get(item.notice()))).hasValueSatisfying(no -> {
            assertThat(no.key()).isEqualTo("publication.refused.text-changed-at");
            assertThat(no.arguments()[2]).asString().contains("title");
        });
    }

    @Test
    void recordsWhyTheMachineDidNotPublish() {
        var item = way.until(way.draft("关于拒发的通知"), Step.RELEASE);
        rewrite(item.notice(), content -> content.put("title", "关于拒发的通知（改）"));

        assertThat(publications.publish(item.notice())).isEqualTo(Published.REFUSED);
        assertThat(acts.of(item.notice()).getLast())
                .satisfies(act -> assertThat(act.verb()).isEqualTo("publish-refused"))
                .extracting(ActPerformed::words)
                .asString()
                .contains("与签发稿不一致");
    }

    private void assertRefused(String what, WorkItem item) {
        var answer = way.pass(item);
        assertThat(answer)
                .as(what)
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        no -> assertThat(no.refusal().key()).as(what).startsWith("publication.refused."));
    }

    private void rewrite(NoticeId notice, Consumer<ObjectNode> change) {
        var stored = jdbc.sql("select content from revision where notice_id = :notice")
                .param("notice", notice.value())
                .query(String.class)
                .single();
        var content = (ObjectNode) JsonMapper.shared().readTree(stored);
        change.accept(content);
        assertThat(content.toString()).as("the change changes something").isNotEqualTo(stored);
        jdbc.sql("update revision set content = :content where notice_id = :notice")
                .param("notice", notice.value())
                .param("content", content.toString())
                .update();
    }

    private static Map<String, Consumer<ObjectNode>> changes() {
        var changes = new LinkedHashMap<String, Consumer<ObjectNode>>();
        changes.put("docType", content -> content.put("docType", "CIRCULAR"));
        changes.put("title", content -> content.put("title", "另一个标题"));
        changes.put("issuers", content -> content.putArray("issuers").add("教务处"));
        changes.put("addressees", content -> content.putArray("addressees").add("图书馆"));
        changes.put("copyTo", content -> content.putArray("copyTo").add("档案馆"));
        changes.put("urgency", content -> content.put("urgency", "EXPRESS"));
        changes.put("disclosure", content -> content.put("disclosure", "WITHHELD"));
        changes.put("audience", content -> content.put("audience", "INTERNAL"));
        changes.put("replyTo", content -> content.putObject("replyTo").put("title", "来函"));
        changes.put(
                "minutes",
                content -> content.putObject("minutes")
                        .put("meeting", "另一次会议")
                        .putPOJO("attended", java.util.List.of())
                        .putPOJO("absent", java.util.List.of())
                        .putPOJO("observers", java.util.List.of()));
        changes.put("note", content -> content.put("note", "另行通知"));
        changes.put("a word", content -> text(content, 0).put("text", "现将别的事项通知如下。"));
        changes.put("bold", content -> text(content, 0).put("strong", true));
        changes.put("a block less", content -> content.withArray("blocks").remove(1));
        changes.put("attachment title", content -> attachment(content).put("title", "另一张表"));
        changes.put("attachment kind", content -> attachment(content).put("kind", "DOWNLOAD"));
        changes.put("attachment file", content -> attachment(content).put("sha256", "f".repeat(64)));
        changes.put("attachment length", content -> attachment(content).put("length", 1));
        changes.put("no attachment", content -> content.putArray("attachments"));
        return changes;
    }

    private static ObjectNode text(ObjectNode content, int block) {
        return (ObjectNode) content.withArray("blocks").path(block).path("runs").path(0);
    }

    private static ObjectNode attachment(ObjectNode content) {
        return (ObjectNode) content.withArray("attachments").path(0);
    }
}
