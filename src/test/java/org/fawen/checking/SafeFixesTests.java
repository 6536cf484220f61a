package org.fawen.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 全部修正: local, idempotent, and never at the price of a new error. */
class SafeFixesTests {

    @ParameterizedTest
    @MethodSource("withSafeFix")
    void removesTheFindingItWasMadeFor(Fixture fixture) {
        CheckInput corrected =
                Checks.standard().correct(FixtureInput.of(fixture.positive())).input();

        assertThat(Checks.standard().run(corrected))
                .filteredOn(Finding::hasSafeFix)
                .extracting(Finding::check)
                .doesNotContain(fixture.id());
    }

    @ParameterizedTest
    @MethodSource("withSafeFix")
    void changesNothingTheSecondTime(Fixture fixture) {
        CheckInput once =
                Checks.standard().correct(FixtureInput.of(fixture.positive())).input();

        Corrections twice = Checks.standard().correct(once);

        assertThat(twice.changes()).isEmpty();
        assertThat(twice.input()).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TTL-03 | 关于做好毕业生离校工作的通知",
                "TTL-10 | 关于废止《关于执行〈考勤办法〉的补充规定》的通知",
                "TTL-11 | 关于报送年度总结的通知",
                "NUM-01b | 根据《关于规范会议管理的通知》（滨理工办〔2025〕8号）要求，现将有关事项通知如下。",
                "NUM-02 | 滨理工发〔2026〕5号",
                "ADR-03 | 各学院，机关各部门：",
                "STR-03 | 1.各单位应当指定联络员。",
                "STR-04 | （二）严格考勤制度。",
                "STR-06 | 一、报名时间",
                "STR-11 | （一）加强统筹。",
                "DAT-02 | 2026年3月1日",
                "DAT-03 | 报名于2026年4月8日截止。",
                "DAT-11 | 开放时间为9:00—17:30。",
                "ATT-03 | 附件：1.评分标准",
                "ATT-04 | 附件：优秀班集体推荐表",
                "PUN-01 | 请各学院按时报送，逾期不候。",
                "PUN-02 | 认真学习《考勤办法》《请假办法》。",
                "PUN-04 | 活动于5月4日举行。",
                "PUN-06 | 受理时间为8:30—11:30。",
                "PUN-07 | 展览于6月3日—9日开放。",
                "PUN-08 | 请大家务必重视！",
                "PUN-09 | 各单位要加强领导，明确专人负责，确保按期完成任务。",
                "PUN-11 | 请辅导员和班主任到场。",
                "PUN-14 | 包括教材、讲义、习题集……",
                "PUN-15 | 开展“书香校园”活动。",
                "PUN-16 | 首先，各班要统计人数。",
                "PUN-17 | 每组安排七八名同学。",
                "NB-01 | 经费压减比例为3%～5%。",
                "NB-02 | 每项资助5万～10万元。",
                "NB-05 | 绩点不低于0.5者可以申请。",
                "STY-04 | 特此通告。",
                "TYP-02 | 《学生手册》已发放。",
                "TYP-04 | 请携带录取通知书报到。",
                "TXT-02 | 请各学院按时报送。"
            })
    void writesWhatTheRuleAsksFor(String id, String right) {
        Fixture fixture = Fixture.all().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();

        Corrections corrections = Checks.standard().correct(FixtureInput.of(fixture.positive()));

        assertThat(corrections.changes()).extracting(Corrections.Change::after).contains(right);
    }

    @Test
    void splitsAParagraphBeforeEachMark() {
        CheckInput input = ChecksTests.notice("有关要求如下：1.准时参加。2.关闭手机。3.做好记录。").build();

        assertThat(Checks.standard().correct(input).changes())
                .extracting(Corrections.Change::place, Corrections.Change::after)
                .containsExactly(tuple(new Place.InBlock("b1", 0), "有关要求如下：\n1.准时参加。\n2.关闭手机。\n3.做好记录。"));
    }

    @Test
    void namesEveryRuleThatChangedAText() {
        CheckInput input = ChecksTests.notice("请辅导员、和班主任到场,不得缺席！！").build();

        Corrections.Change change = Checks.standard().correct(input).changes().getFirst();

        assertThat(change.before()).isEqualTo("请辅导员、和班主任到场,不得缺席！！");
        assertThat(change.after()).isEqualTo("请辅导员和班主任到场，不得缺席！");
        assertThat(change.checks()).isEqualTo(Set.of("PUN-01", "PUN-08", "PUN-11"));
    }

    @Test
    void masksAnIdentityNumberOnce() {
        CheckInput input =
                ChecksTests.notice("获奖人身份证号：" + Generated.identity() + "。").build();

        CheckInput corrected = Checks.standard().correct(input).input();

        assertThat(corrected.blocks().getFirst().pieces().getFirst()).matches("获奖人身份证号：\\d{6}\\*{8}\\d{3}[\\dX]。");
        assertThat(Checks.standard().run(corrected)).extracting(Finding::check).doesNotContain("SEC-02", "TXT-03");
    }

    @Test
    void leavesATextWithoutFindingsAsItIs() {
        CheckInput input = ChecksTests.notice("现将有关事项通知如下。").build();

        assertThat(Checks.standard().correct(input).input()).isSameAs(input);
    }

    @Test
    void correctsTheChosenRulesOnly() {
        CheckInput input = ChecksTests.notice("请辅导员、和班主任到场,不得缺席！！").build();

        assertThat(Checks.standard().correct(input, Set.of("PUN-01")).changes())
                .extracting(Corrections.Change::after)
                .containsExactly("请辅导员、和班主任到场，不得缺席！！");
    }

    @Test
    void correctsOneFindingAndNoOther() {
        CheckInput input = ChecksTests.notice("请辅导员、和班主任到场,不得缺席！！").build();
        Finding doubled = Checks.standard().run(input).stream()
                .filter(finding -> finding.check().equals("PUN-08"))
                .findFirst()
                .orElseThrow();

        Corrections corrections = Checks.standard().correct(input, doubled);

        assertThat(corrections.changes()).extracting(Corrections.Change::after).containsExactly("请辅导员、和班主任到场,不得缺席！");
        assertThat(Checks.standard().correct(corrections.input(), doubled).changes())
                .as("is there no more")
                .isEmpty();
    }

    @Test
    void tellsAChangeOfWordingFromOneOfContent() {
        CheckInput wording = ChecksTests.notice("按时参加,不得缺席。").build();
        CheckInput date = ChecksTests.notice("报名于2026年04月08日截止,逾期不候。").build();

        assertThat(Checks.standard().correct(wording).isWordingOnly()).isTrue();
        assertThat(Checks.standard().correct(date).isWordingOnly()).isFalse();
    }

    @Test
    void makesNoNewErrorInALongText() {
        CheckInput input = ChecksTests.longText(3_000);

        CheckInput corrected = Checks.standard().correct(input).input();

        assertThat(errors(corrected)).isLessThanOrEqualTo(errors(input));
        assertThat(Checks.standard().correct(corrected).changes()).isEmpty();
    }

    @Test
    void appliesTheFixesOfOneTextForAnEditor() {
        String text = "按时参加,不得缺席！！";
        Place place = new Place.InBlock("b1", 0);
        List<Finding> findings = Checks.standard().run(ChecksTests.notice(text).build());

        assertThat(Checks.applySafeFixes(text, place, findings)).isEqualTo("按时参加，不得缺席！");
        assertThat(Checks.applySafeFixes(text, new Place.InBlock("b2", 0), findings))
                .isEqualTo(text);
    }

    static Stream<Fixture> withSafeFix() {
        return Fixture.all().stream()
                .filter(fixture -> "safe".equals(fixture.fix()) && !fixture.id().equals("SEC-05"));
    }

    private static long errors(CheckInput input) {
        return Checks.standard().run(input).stream().filter(Finding::blocks).count();
    }
}
