package org.fawen.notice.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTokensTests {

    @Test
    void areCharactersPairsAndWords() {
        assertThat(SearchTokens.of("党组织2022年 ABC-12"))
                .containsExactlyInAnyOrder("党", "组", "织", "党组", "组织", "2022", "年", "abc", "12");
    }

    @Test
    void areAskedForInPairs() {
        assertThat(SearchTokens.asked("基层党组织 2022 人")).isEqualTo("'基层' & '层党' & '党组' & '组织' & '2022' & '人'");
    }

    @Test
    void foldWidthAndCase() {
        assertThat(SearchTokens.asked("ＡＢ１２")).isEqualTo("'ab12'");
    }

    @Test
    void askForNothingWhenThereAreNoWords() {
        assertThat(SearchTokens.asked(" ' & | ! ( ) : * \\ ")).isEmpty();
    }
}
