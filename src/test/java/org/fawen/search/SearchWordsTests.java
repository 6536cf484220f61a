package org.fawen.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTests {

    @Test
    void findsChineseByPairsAndOthersByWords() {
        assertThat(SearchWords.of("主题党日2026，PDF 文件"))
                .contains("主题", "题党", "党日", "日", "2026", "pdf", "文件")
                .doesNotContain("主题党", "日2026");
        assertThat(SearchWords.asked("主题党日")).containsExactly("主题", "题党", "党日");
        assertThat(SearchWords.asked("党")).containsExactly("党");
        assertThat(SearchWords.asked("，。！")).isEmpty();
        assertThat(SearchWords.asked("ＰＤＦ")).as("full width").containsExactly("pdf");
    }

    @Test
    void showsThePassageAroundTheWords() {
        assertThat(Search.passage("标题\n请各学院认真组织，安排见附件。", "认真组织")).isEqualTo("请各学院认真组织，安排见附件。");
        assertThat(Search.passage("认真组织\n正文。", "认真组织")).isEmpty();
        assertThat(Search.passage("标题\n" + "前".repeat(100) + "认真组织" + "后".repeat(100), "认真组织"))
                .startsWith("…前")
                .endsWith("后…")
                .contains("认真组织");
    }
}
