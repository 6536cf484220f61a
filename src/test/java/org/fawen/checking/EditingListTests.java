package org.fawen.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are dated data with a source. */
class EditingListTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cautious-words",
                "fixed-expressions",
                "hijack-words",
                "hijack-companions",
                "private-mail-hosts",
                "units",
                "relative-times",
                "confusables",
                "doubled-words",
                "traditional-characters",
                "look-alikes"
            })
    void shippedListsNameDateAndSource(String name) {
        EditingList list = EditingList.shipped(name);

        assertThat(list.date()).isAfter(LocalDate.of(2025, 1, 1));
        assertThat(list.source()).isNotBlank();
        assertThat(list.words()).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void shipsNoFixedExpressionsButTheEvidentOnes() {
        assertThat(EditingLists.shipped().fixed().words()).containsExactlyInAnyOrder("四个意识", "四个自信", "两个维护");
        assertThat(EditingLists.shipped().cautious().entries()).isEmpty();
    }

    @Test
    void readsColumnsAndSkipsRemarks() {
        EditingList list = EditingList.parse("""
                # date: 2026-05-01
                # source: 党委办公室
                # 词语 | 替代词
                某词 | 另一词

                又一词
                """);

        assertThat(list.date()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(list.words()).containsExactly("某词", "又一词");
        assertThat(list.entries().getFirst().column(0)).isEqualTo("另一词");
        assertThat(list.entries().getLast().column(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"某词", "# date: 2026-05-01\n某词", "# source: 党办\n某词", "# date: May\n# source: 党办\n某词"})
    void refusesAListWithoutDateOrSource(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EditingList.parse(text));
    }
}
