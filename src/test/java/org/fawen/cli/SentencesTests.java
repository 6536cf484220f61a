package org.fawen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.fawen.notice.Step;
import org.junit.jupiter.api.Test;

class SentencesTests {

    @Test
    void speaksChineseAndEnglish() {
        assertThat(Sentences.chinese().of("cli.stopped.waits", Step.SIGN_OFF)).isEqualTo("停在签发。");
        assertThat(Sentences.english().of("cli.stopped.waits", Step.SIGN_OFF)).startsWith("stopped at ");
    }

    @Test
    void showsTheKeyOfASentenceThatIsMissing() {
        assertThat(Sentences.chinese().of("cli.no-such-sentence")).isEqualTo("cli.no-such-sentence");
    }
}
