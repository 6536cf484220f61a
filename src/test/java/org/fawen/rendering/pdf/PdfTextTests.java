package org.fawen.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.fawen.rendering.ExpectedText;
import org.fawen.rendering.RandomDocuments;
import org.fawen.rendering.Samples;
import org.fawen.rendering.Typesetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rendered file says exactly what the notice says, in the same order. */
class PdfTextTests {

    private static final Typesetting TYPESETTING = Typesetting.with(Path.of("fonts"));
    private static final int DOCUMENTS = Boolean.getBoolean("fawen.long") ? 2_000 : 60;

    static Stream<String> samples() {
        return Samples.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesReadAsTheyAreWritten(String name) {
        var document = Samples.of(name);

        assertThat(read(TYPESETTING.typeset(document).pdf())).isEqualTo(ExpectedText.of(document));
    }

    @Test
    void generatedDocumentsReadAsTheyAreWritten() {
        for (var seed = 0; seed < DOCUMENTS; seed++) {
            var document = RandomDocuments.of(seed);

            assertThat(read(TYPESETTING.typeset(document).pdf()))
                    .as("document " + seed)
                    .isEqualTo(ExpectedText.of(document));
        }
    }

    private static String read(byte[] pdf) {
        return ExpectedText.squeezed(TaggedText.of(pdf));
    }
}
