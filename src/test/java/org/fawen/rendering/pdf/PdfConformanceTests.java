package org.fawen.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.RandomDocuments;
import org.fawen.rendering.Samples;
import org.fawen.rendering.Typesetting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of our files: PDF/A-2a and PDF/UA-1. */
class PdfConformanceTests {

    private static final Typesetting TYPESETTING = Typesetting.with(Path.of("fonts"));

    @BeforeAll
    static void startTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<String> samples() {
        return Samples.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsArchivableAndAccessible(String name) throws Exception {
        var document = Samples.of(name);

        assertThat(failures(TYPESETTING.typeset(document).pdf())).isEmpty();
        assertThat(failures(TYPESETTING.typeset(document).pdfToSeal())).isEmpty();
    }

    @Test
    void generatedDocumentsAreToo() throws Exception {
        for (var seed = 0; seed < 10; seed++) {
            OfficialDocument document = RandomDocuments.of(seed);

            assertThat(failures(TYPESETTING.typeset(document).pdf()))
                    .as("document " + seed)
                    .isEmpty();
        }
    }

    @Test
    void equalDocumentsGiveEqualBytes() {
        var document = Samples.of("sample-joint-issue");

        assertThat(TYPESETTING.typeset(document).pdf())
                .isEqualTo(Typesetting.with(Path.of("fonts")).typeset(document).pdf());
    }

    @Test
    void theValidatorSeesAFileThatIsNotTagged() throws Exception {
        try (var plain = new org.apache.pdfbox.pdmodel.PDDocument()) {
            plain.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            var out = new java.io.ByteArrayOutputStream();
            plain.save(out);

            assertThat(failures(out.toByteArray())).isNotEmpty();
        }
    }

    private static List<String> failures(byte[] pdf) throws Exception {
        var failures = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        failures.add(flavour + " " + assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                                + assertion.getLocation().getContext());
                    }
                }
            }
        }
        return failures;
    }
}
