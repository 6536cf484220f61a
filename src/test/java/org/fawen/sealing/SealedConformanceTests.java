package org.fawen.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fawen.rendering.Samples;
import org.fawen.rendering.pdf.VeraPdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sealing leaves a file what it was: PDF/A-2a and PDF/UA-1. */
class SealedConformanceTests {

    static List<String> samples() {
        return Samples.NAMES;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleStaysArchivableAndAccessible(String name) throws Exception {
        var sample = Samples.of(name);
        var document = DemoSeals.TYPESETTING.typeset(
                sample.with(sample.registration().verifiedAt("https://example.edu.cn/verify?q=1a2b3c4d")));

        var sealed = PdfSealing.seal(
                document.pdfToSeal(),
                document.sealPlaces(),
                DemoSeals.of(document),
                DemoSeals.content(name),
                DemoSeals.AT,
                null);

        assertThat(VeraPdf.failures(sealed)).isEmpty();
    }
}
