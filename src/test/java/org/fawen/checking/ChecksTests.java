package org.fawen.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine: order, repeatability, switching off, messages. */
class ChecksTests {

    @Test
    void findsTheSameTwiceInALongText() {
        CheckInput input = longText(10_000);

        List<Finding> first = Checks.standard().run(input);
        List<Finding> second = Checks.standard().run(input);

        assertThat(first).isNotEmpty().isEqualTo(second);
    }

    @Test
    void listsFrontFieldsBeforeTheBodyAndTheBodyInReadingOrder() {
        CheckInput input = notice("第一段,有误。", "第二段,有误,两处。").title("关于做好工作的通知！").build();

        List<Place> places = Checks.standard().run(input).stream()
                .map(Finding::place)
                .distinct()
                .toList();

        assertThat(places)
                .containsSubsequence(
                        Place.of(Place.Field.TITLE), new Place.InBlock("b1", 0), new Place.InBlock("b2", 0));
        assertThat(Checks.standard().run(input))
                .filteredOn(finding -> finding.place().name().equals("b2"))
                .extracting(Finding::start)
                .isSorted();
    }

    @Test
    void namesThePieceOfAListAndOfATable() {
        CheckInput input = notice().blocks(
                        new TextBlock.ItemList("list", List.of("无误", "有误,此处")),
                        new TextBlock.Table(
                                "table", List.of(new TextBlock.Cell("表头", true), new TextBlock.Cell("有误,此处", false))))
                .build();

        assertThat(Checks.standard().run(input))
                .filteredOn(finding -> finding.check().equals("PUN-01"))
                .extracting(Finding::place)
                .containsExactly(new Place.InBlock("list", 1), new Place.InBlock("table", 1));
    }

    @Test
    void switchesOffARuleOfUsage() {
        CheckInput input = notice("会议于下午15:30开始。").build();
        Checks without = Checks.standard().without(Set.of("DAT-10"));

        assertThat(ids(Checks.standard(), input)).contains("DAT-10");
        assertThat(ids(without, input)).doesNotContain("DAT-10");
        assertThat(without.rules()).hasSize(117);
    }

    @ParameterizedTest
    @CsvSource({"PUN-01", "NUM-01", "ADR-01", "NB-01", "SEC-01"})
    void keepsRulesOfLawAndStandardOn(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.standard().without(Set.of(id)))
                .withMessageContaining(id);
        assertThatIllegalArgumentException().isThrownBy(() -> Checks.standard().lowering(id, Severity.INFO));
    }

    @Test
    void lowersARuleOfUsageButNeverRaisesIt() {
        CheckInput input = notice("地点待定。").build();
        Checks lowered = Checks.standard().lowering("TXT-03", Severity.WARNING);

        assertThat(lowered.run(input))
                .filteredOn(finding -> finding.check().equals("TXT-03"))
                .extracting(Finding::severity)
                .containsOnly(Severity.WARNING);
        assertThatIllegalArgumentException().isThrownBy(() -> Checks.standard().lowering("TTL-01", Severity.ERROR));
    }

    @Test
    void refusesAnUnknownRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.standard().without(Set.of("PUN-99")))
                .withMessageContaining("PUN-99");
    }

    @Test
    void keepsTheMoreSpecificOfTwoFindingsOnOneRange() {
        CheckInput input = notice("（一）加强统筹。", "(二)落实分工。").build();

        assertThat(Checks.standard().run(input))
                .filteredOn(finding -> finding.place().equals(new Place.InBlock("b2", 0)))
                .extracting(Finding::check)
                .contains("STR-11")
                .doesNotContain("PUN-01");
    }

    @Test
    void saysEveryRuleAndFindingInChineseAndEnglish() {
        ResourceBundle chinese = Finding.Texts.in(Locale.CHINESE);
        ResourceBundle english = Finding.Texts.in(Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(Checks.standard().rules())
                .allSatisfy(rule -> assertThat(rule.name(Locale.CHINESE)).matches(".*\\p{IsHan}.*"))
                .allSatisfy(rule -> assertThat(rule.name(Locale.ENGLISH)).isNotEqualTo(rule.name(Locale.CHINESE)));
    }

    @Test
    void speaksChineseWhateverTheMachineSpeaks() {
        Finding finding = Checks.standard().run(notice("按时参加,不得缺席。").build()).stream()
                .filter(found -> found.check().equals("PUN-01"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.message(Locale.FRENCH)).isEqualTo("“,”应当用全角“，”。");
        assertThat(finding.message(Locale.UK)).isEqualTo("“,” should be the full-width “，”.");
    }

    static CheckInputBuilder notice(String... paragraphs) {
        List<TextBlock> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new TextBlock.Paragraph("b" + (blocks.size() + 1), paragraph));
        }
        return CheckInput.builder(DocumentType.NOTICE, "滨海理工大学关于做好有关工作的通知", FixtureInput.TODAY)
                .issuers(Register.UNIVERSITY)
                .addressees("各学院")
                .knowledge(Register.knowledge())
                .blocks(blocks);
    }

    /** The positive fixtures of the body, one behind the other, until the text is long enough. */
    static CheckInput longText(int characters) {
        List<String> paragraphs = new ArrayList<>();
        int length = 0;
        while (length < characters) {
            for (Fixture fixture : Fixture.all()) {
                CheckInput input = FixtureInput.of(fixture.positive());
                for (TextBlock block : input.blocks()) {
                    paragraphs.add(block.pieces().getFirst());
                    length += block.pieces().getFirst().length();
                }
            }
        }
        return notice(paragraphs.toArray(String[]::new)).build();
    }

    private static List<String> ids(Checks checks, CheckInput input) {
        return checks.run(input).stream().map(Finding::check).toList();
    }
}
