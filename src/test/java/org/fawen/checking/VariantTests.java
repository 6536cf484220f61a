package org.fawen.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.checking.ChecksTests.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.checking.AttachedFile.Kind;
import org.fawen.checking.AttachedFile.Trace;
import org.fawen.checking.CheckInput.Audience;
import org.fawen.checking.CheckInput.Disclosure;
import org.fawen.checking.CheckInput.Outlet;
import org.fawen.checking.CheckInput.Secrecy;
import org.fawen.checking.CheckKnowledge.Issued;
import org.fawen.checking.CheckKnowledge.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The other ways in which a rule reports, beside its fixture. */
class VariantTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "PUN-01 | 系统(试用版)已上线。 | (",
                "PUN-02 | 学习“四史”、“党章”。 | 、",
                "PUN-03 | 引号“不配。 | “",
                "PUN-03 | 多余的》不配。 | 》",
                "PUN-06 | 甲--乙。 | --",
                "PUN-07 | 大连-沈阳往返。 | -",
                "PUN-07 | 学制为3-5年。 | -",
                "PUN-10 | 引用“”为空。 | “”",
                "PUN-14 | 教材、讲义等……均可。 | ……",
                "PUN-15 | 他说“要读“四史”才行”。 | “",
                "NB-01 | 占比为3至5%。 | 3至5%",
                "NB-04 | 从20年起执行。 | 20年",
                "DAT-04 | 请于13月1日前完成。 | 13月1日",
                "DAT-07 | 培训时间为6月20日—12日。 | 6月20日—12日",
                "DAT-07 | 分别于3月5日、3月2日举行。 | 3月5日、3月2日",
                "STR-04 | （2）、严格考勤。 | 、",
                "STR-10 | 一是快；二是好，三是省。 | ，三是",
                "NUM-07 | 现根据滨理工发〔2024〕4号《差旅办法》执行。 | 滨理工发〔2024〕4号",
                "SEC-01 | 国家秘密3年。 | 秘密3年",
                "SEC-01 | 内部资料，注意保存。 | 内部资料，注意保存",
                "SEC-06 | 乐鱼登录 | 乐鱼登录",
                "SEC-06 | 开云 | 开云",
                "STY-08 | 全体党员要增强四个意志。 | 四个意志",
                "REF-02 | 《公寓管理办法》同时废止。 | 同时废止",
                "TXT-03 | 学时为____，由【待补充】。 | ____",
                "TYP-02 | 成立于二00六年。 | 0",
            })
    void isReported(String id, String text, String matched) {
        assertThat(Checks.standard().run(notice(text).build()))
                .filteredOn(finding -> finding.check().equals(id))
                .extracting(Finding::matched)
                .contains(matched);
    }

    @Test
    void findsAGapInTheNumbersAsInformationOnly() {
        CheckKnowledge known = Register.knowledge().toBuilder()
                .usedNumbers(Set.of("滨理工发〔2026〕6号"))
                .build();
        CheckInput input = notice().docNumber("滨理工发〔2026〕8号").knowledge(known).build();

        assertThat(of("NUM-05", input)).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @Test
    void warnsOfAnImportedTitleThatAWrittenOneMayNotHave() {
        CheckInputBuilder notice = notice().title("滨海理工大学关于寒假放假的安排");

        assertThat(of("TTL-02", notice.build())).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(of("TTL-02", notice.origin(CheckInput.Origin.IMPORTED).build()))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void asksForAPrintedAttachmentToNameItselfOnItsFirstPage() {
        CheckInputBuilder notice = notice("名单见附件。");
        AttachedFile unnamed = new AttachedFile("名单", true, Kind.PRINT, "名单\n张三", Map.of());
        AttachedFile named = new AttachedFile("名单", true, Kind.PRINT, "附 件\n名单\n张三", Map.of());
        AttachedFile download = new AttachedFile("名单", true, Kind.DOWNLOAD, "名单\n张三", Map.of());

        assertThat(of("ATT-06", notice.attachments(unnamed).build())).hasSize(1);
        assertThat(of("ATT-06", notice.attachments(named).build())).isEmpty();
        assertThat(of("ATT-06", notice.attachments(download).build())).isEmpty();
    }

    @Test
    void missesTheFileOfAnAttachment() {
        CheckInput input = notice("名单见附件。")
                .attachments(AttachedFile.of("名单", false, Kind.PRINT))
                .build();

        assertThat(of("ATT-06", input)).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void warnsOfTracesWhileWritingAndRefusesThemAtPublication() {
        AttachedFile traced = new AttachedFile("名单", true, Kind.PRINT, null, Map.of(Trace.AUTHOR, 1));
        CheckInputBuilder notice = notice("名单见附件。").attachments(traced);

        assertThat(of("TXT-04", notice.build())).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(of("TXT-04", notice.occasion(Occasion.PUBLISH).build()))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Disclosure.class,
            names = {"ON_REQUEST", "WITHHELD"})
    void keepsWhatIsNotDisclosedOffTheWeb(Disclosure disclosure) {
        CheckInputBuilder notice = notice().disclosure(disclosure);

        assertThat(of("SEC-08", notice.outlets(Set.of(Outlet.INTRANET)).build()))
                .hasSize(1);
        assertThat(of("SEC-08", notice.outlets(Set.of(Outlet.UNITS)).build())).isEmpty();
    }

    @Test
    void keepsAnInternalNoticeOffThePublicSite() {
        CheckInputBuilder notice = notice().audience(Audience.INTERNAL);

        assertThat(of("SEC-08", notice.outlets(Set.of(Outlet.PUBLIC_SITE)).build()))
                .hasSize(1);
        assertThat(of("SEC-08", notice.outlets(Set.of(Outlet.INTRANET)).build()))
                .isEmpty();
    }

    @Test
    void asksForTheStatementThatNothingIsSecretAtSubmit() {
        CheckInputBuilder notice = notice().secrecy(Secrecy.MISSING);

        assertThat(of("SEC-08", notice.build())).isEmpty();
        assertThat(of("SEC-08", notice.occasion(Occasion.SUBMIT).build())).hasSize(1);
    }

    @Test
    void findsABankCardAndAPassport() {
        CheckInput input = notice("卡号：" + Generated.card() + "。护照号为E12345678。").build();

        assertThat(of("SEC-02", input)).extracting(Finding::matched).containsExactly(Generated.card(), "E12345678");
        assertThat(of("SEC-02", input)).extracting(Finding::severity).containsOnly(Severity.WARNING);
    }

    @Test
    void readsTheYearOfADateFromTheTitleBeforeItGuesses() {
        CheckInputBuilder notice = notice("会议于3月2日（星期二）举行。");

        assertThat(of("DAT-08", notice.title("滨海理工大学关于召开2027年年会的通知").build())).isEmpty();
        assertThat(of("DAT-08", notice.title("滨海理工大学关于召开年会的通知").build())).hasSize(1);
    }

    @Test
    void findsDocumentsThatNoLongerStand() {
        Issued superseded = new Issued(
                "滨海理工大学关于印发《考勤办法》的通知",
                "滨理工发〔2020〕3号",
                DocumentType.NOTICE,
                Register.UNIVERSITY,
                LocalDate.of(2020, 5, 1),
                Validity.SUPERSEDED);
        CheckKnowledge known = Register.knowledge().toBuilder()
                .issued(List.of(superseded))
                .registerFrom(2020)
                .build();

        assertThat(of("REF-01", notice("按照《考勤办法》执行。").knowledge(known).build()))
                .extracting(Finding::messageKey)
                .containsExactly("checking.REF-01.SUPERSEDED");
        assertThat(of(
                        "REF-01",
                        notice("按照《别的办法》（滨理工发〔2021〕9号）执行。").knowledge(known).build()))
                .extracting(Finding::messageKey)
                .containsExactly("checking.REF-01.unknown");
        assertThat(of(
                        "REF-01",
                        notice("按照《别的办法》（滨理工发〔2011〕9号）执行。").knowledge(known).build()))
                .isEmpty();
    }

    @Test
    void findsLeadersOutOfOrder() {
        assertThat(of("STY-09", notice("校长周秉谦、党委书记林致远出席会议。").build()))
                .extracting(Finding::messageKey)
                .containsExactly("checking.STY-09.order");
        assertThat(of("STY-09", notice("党委书记林致远、校长周秉谦和副校长王思齐出席会议。").build())).isEmpty();
    }

    @Test
    void refusesALinkToAHostThatIsNotAllowed() {
        CheckKnowledge known =
                Register.knowledge().toBuilder().allowedHosts(Set.of("edu.cn")).build();

        assertThat(of(
                        "SEC-07",
                        notice("见 https://evil.example.com/x 。")
                                .knowledge(known)
                                .build()))
                .hasSize(1);
        assertThat(of(
                        "SEC-07",
                        notice("见 https://www.blut.edu.cn/x 。").knowledge(known).build()))
                .isEmpty();
    }

    @Test
    void keepsUpwardDocumentsFromSubordinateOrgans() {
        CheckInput input = notice().docType(DocumentType.REQUEST)
                .addressees("海城市教育局")
                .copyTo("教务处")
                .build();

        assertThat(of("ADR-07", input)).extracting(Finding::messageKey).containsExactly("checking.ADR-07.subordinate");
    }

    @Test
    void asksForTheSignatoryOnceSignOffIsOver() {
        CheckInputBuilder request = notice().docType(DocumentType.REQUEST).addressees("海城市教育局");

        assertThat(of("SGN-04", request.build())).isEmpty();
        assertThat(of("SGN-04", request.occasion(Occasion.SEALING).build())).hasSize(1);
    }

    @Test
    void seesATypedSignatureBehindTheDate() {
        CheckInput input = notice("现将有关事项通知如下。", "滨海理工大学", "二〇二六年三月一日").build();

        assertThat(of("DAT-02", input)).extracting(Finding::place).containsExactly(new Place.InBlock("b3", 0));
        assertThat(of("SGN-01", input)).isEmpty();
    }

    private static List<Finding> of(String id, CheckInput input) {
        return Checks.standard().run(input).stream()
                .filter(finding -> finding.check().equals(id))
                .toList();
    }
}
