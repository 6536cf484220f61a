package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.fawen.checking.EditingList;
import org.fawen.notice.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListImportTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(strings = {"某慎用词,替代词", "某慎用词，替代词", "某慎用词\t替代词", "某慎用词 | 替代词", "\"某慎用词\",\"替代词\"", "\uFEFF某慎用词,替代词,"})
    void readsAWordAndItsReplacement(String line) {
        var list = ListImport.read(line, DAY, "党委宣传部").list();

        assertThat(list.entries()).containsExactly(new EditingList.Entry("某慎用词", java.util.List.of("替代词")));
        assertThat(list.source()).isEqualTo("党委宣传部");
        assertThat(list.date()).isEqualTo(DAY);
    }

    @Test
    void saysWhatItLeftOut() {
        var read = ListImport.read("甲,乙\n\n# 注\n甲,丙\n,丁\n" + "长".repeat(61), DAY, "党委宣传部");

        assertThat(read.list().words()).containsExactly("甲");
        assertThat(read.remarks())
                .extracting(ListImport.Remark::line, ListImport.Remark::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, "double"),
                        org.assertj.core.groups.Tuple.tuple(5, "empty-word"),
                        org.assertj.core.groups.Tuple.tuple(6, "too-long"));
    }

    @Test
    void liesInTheDatabaseAsItIs() {
        var list = ListImport.read("甲,乙\n丙\n丁,戊,己", DAY, "党委宣传部").list();

        assertThat(EditingList.parse(ListImport.text(list))).isEqualTo(list);
    }

    @Test
    void asksForASourceAndForEntries() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ListImport.read("甲", DAY, " "));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ListImport.read("\n#\n", DAY, "党委宣传部"));
    }
}
