package org.fawen.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.portal.PublishedNoticeFixture.FILE;
import static org.fawen.portal.PublishedNoticeFixture.aNotice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fawen.identity.PersonId;
import org.fawen.notice.FairCopy;
import org.fawen.notice.SealMode;
import org.fawen.notice.Validity;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.Disclosure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

@SpringBootTest(
        classes = PortalAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"fawen.public-url=http://notices.test/", "fawen.institution=滨海理工大学"})
class VerifyTests {

    private static final String GENUINE = "文本与签发的一致";
    private static final String DIFFERENT = "现存文本与签发的不一致";
    private static final String UNKNOWN = "没有查到";

    @Autowired
    private PublishedInMemory published;

    @Autowired
    private SignedInMemory signed;

    @Autowired
    private FairCopiesInMemory copies;

    private final Reader reader;

    VerifyTests(@Autowired Environment environment) {
        this.reader = new Reader("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    @BeforeEach
    void nothingPublished() {
        published.empty();
        signed.empty();
    }

    @Test
    void asksBeforeItAnswers() {
        assertThat(reader.page("/verify")).contains("公文验真", "name=\"q\"").doesNotContain(UNKNOWN, "class=\"verified");
    }

    @ParameterizedTest
    @ValueSource(strings = {"滨理工发〔2026〕48号", "滨理工发[2026]48", " 滨理工发（2026）第48号 ", "滨理工发 【2026】 48 号"})
    void findsANumberHoweverItIsTyped(String typed) {
        publishSigned(aNotice());

        assertThat(verify(typed)).contains("冬季消防疏散演练", "有效", GENUINE, "滨理工发〔2026〕48号");
    }

    @Test
    void findsAnAddressACheckCodeAHashAndAFile() {
        var notice = publishSigned(aNotice()).get();
        var hash = notice.publication().hash();

        assertThat(verify("http://notices.test/notices/" + notice.id())).contains(GENUINE);
        assertThat(verify(hash.checkCode())).contains(GENUINE);
        assertThat(verify(hash.checkCode().toUpperCase(java.util.Locale.ROOT))).contains(GENUINE);
        assertThat(verify(hash.value())).contains(GENUINE);
        assertThat(verify(ContentHash.sha256(FILE))).contains(GENUINE);
    }

    @Test
    void namesTheKindOfSealAndOffersTheFairCopy() {
        var notice = publishSigned(aNotice()).get();
        copies.add(new FairCopy(
                notice.id(),
                1,
                notice.publication().hash(),
                SealMode.PHYSICAL,
                List.of("滨海理工大学"),
                new PersonId("p11"),
                30,
                "",
                "",
                notice.publishedAt(),
                List.of(new FairCopy.File("f".repeat(64), "盖章件 1.pdf", "application/pdf", 2048))));

        assertThat(verify("滨理工发〔2026〕48号")).contains(GENUINE, "实物印章", "滨海理工大学");
        assertThat(reader.page("/notices/" + notice.id()))
                .contains(
                        "正本",
                        "实物印章",
                        "/attachments/" + "f".repeat(64) + "/%E7%9B%96%E7%AB%A0%E4%BB%B6%201.pdf",
                        "2.0 KB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"滨理工发〔2026〕49号", "deadbeef", "%", "'; drop table notice", "x", "0000"})
    void saysThatItKnowsNothing(String typed) {
        publishSigned(aNotice());

        assertThat(verify(typed)).contains(UNKNOWN).doesNotContain(GENUINE);
    }

    @ParameterizedTest
    @CsvSource({"CORRECTED, 有效（已更正）", "WITHDRAWN, 已撤下", "SUPERSEDED, 已被代替", "REPEALED, 已废止"})
    void saysWhetherItStillHolds(Validity validity, String word) {
        publishSigned(aNotice().now(validity));

        assertThat(verify("滨理工发〔2026〕48号")).contains(word, GENUINE);
    }

    @Test
    void linksToNoPageThatWasTakenDown() {
        var notice = publishSigned(aNotice().now(Validity.WITHDRAWN));

        assertThat(verify("滨理工发〔2026〕48号")).doesNotContain("href=\"/notices/" + notice.id());
    }

    @Test
    void warnsOfATextThatWasNotSigned() {
        var unsigned = aNotice();
        published.publish(unsigned.get());
        assertThat(verify("滨理工发〔2026〕48号")).contains(DIFFERENT).doesNotContain(GENUINE);

        signed.sign(unsigned.get(), new ContentHash("sha256:" + "0".repeat(64)));
        assertThat(verify("滨理工发〔2026〕48号")).contains(DIFFERENT);
    }

    @Test
    void warnsOfASignatureTheTrailDoesNotConfirm() {
        publishSigned(aNotice());
        signed.breakTheTrail();

        assertThat(verify("滨理工发〔2026〕48号")).contains(DIFFERENT);
    }

    @Test
    void saysThatAnImportedOneWasNotSignedHere() {
        var notice = aNotice().importedFromHistory();
        published.publish(notice.get());

        assertThat(verify(notice.id().toString())).contains("由历史数据导入");
    }

    @Test
    void knowsNothingOfWhatIsNotForThePublic() {
        publishSigned(aNotice().disclosed(Disclosure.ON_REQUEST, Audience.INTERNAL));

        assertThat(verify("滨理工发〔2026〕48号")).contains(UNKNOWN);
    }

    @Test
    void escapesWhatWasAsked() {
        assertThat(verify("<script>alert(1)</script>")).doesNotContain("<script>alert");
    }

    @Test
    void letsEverybodyKeepTheKeyAndTheDailySeals() {
        assertThat(reader.page("/verify/key")).startsWith("-----BEGIN PUBLIC KEY-----");
        assertThat(reader.page("/verify/roots")).isEqualTo("2026-11-24 7 abc def\n2026-11-23 4 012 345\n");
    }

    private PublishedNoticeFixture publishSigned(PublishedNoticeFixture notice) {
        var stored = notice.get();
        published.publish(stored);
        signed.sign(stored, stored.publication().hash());
        return notice;
    }

    private String verify(String typed) {
        return reader.page("/verify?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }
}
