package org.fawen.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.fawen.rendering.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sealed PDF holds, and not one of its bytes may change. */
class PdfSealingTests {

    private static final int POSITIONS = Boolean.getBoolean("fawen.long") ? 5_000 : 400;
    private static final long SEED = 20261103;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"seed-notice", "sample-joint-issue", "sample-reply-letter", "sample-table-attachments"})
    void aSealedFileIsWhole(String sample) {
        var document = DemoSeals.TYPESETTING.typeset(Samples.of(sample));

        var verdict = PdfSealCheck.of(DemoSeals.pdf(sample));

        assertThat(verdict).isInstanceOfSatisfying(SealVerdict.Whole.class, whole -> {
            assertThat(whole.seals())
                    .map(FoundSeal::organ)
                    .containsExactlyElementsOf(document.sealPlaces().stream()
                            .map(place -> place.organ())
                            .toList());
            assertThat(whole.seals()).isNotEmpty().allMatch(FoundSeal::isSelfMade);
            assertThat(whole.seals()).map(FoundSeal::sealedAt).containsOnly(DemoSeals.AT);
            assertThat(whole.content()).isEqualTo(DemoSeals.content(sample));
        });
    }

    @Test
    void aFileWithoutSealIsNotCalledSealed() {
        var document = DemoSeals.TYPESETTING.typeset(Samples.of("seed-notice"));

        assertThat(PdfSealCheck.of(document.pdf())).isInstanceOf(SealVerdict.Unsealed.class);
        assertThat(PdfSealCheck.of(document.pdfToSeal())).isInstanceOf(SealVerdict.Unsealed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-notice", "sample-joint-issue"})
    void everyChangedByteIsSeen(String sample) {
        var sealed = DemoSeals.pdf(sample);
        var random = new Random(SEED);

        var unseen = IntStream.concat(
                        IntStream.of(0, 1, sealed.length - 1, sealed.length - 2),
                        random.ints(POSITIONS, 0, sealed.length))
                .filter(position -> PdfSealCheck.of(changed(sealed, position, random)) instanceof SealVerdict.Whole)
                .toArray();

        assertThat(unseen).as("changed and not seen").isEmpty();
    }

    @Test
    void everyChangedByteOfTheSignatureItselfIsSeen() {
        var sealed = DemoSeals.pdf("seed-notice");
        var text = new String(sealed, StandardCharsets.ISO_8859_1);
        var begin = text.lastIndexOf("/Contents <");
        var end = text.indexOf('>', begin);
        var random = new Random(SEED);

        var unseen = IntStream.concat(
                        IntStream.range(begin, begin + 3_800).filter(position -> position % 3 == 0),
                        random.ints(POSITIONS, begin, end + 2))
                .filter(position -> PdfSealCheck.of(changed(sealed, position, random)) instanceof SealVerdict.Whole)
                .toArray();

        assertThat(unseen).as("changed and not seen").isEmpty();
    }

    @Test
    void theSameDigitInTheOtherCaseIsSeen() {
        var sealed = DemoSeals.pdf("seed-notice");
        var text = new String(sealed, StandardCharsets.ISO_8859_1);
        var position = text.lastIndexOf("/Contents <") + "/Contents <".length();
        while (sealed[position] < 'A') {
            position++;
        }
        sealed[position] += 'a' - 'A';

        assertThat(PdfSealCheck.of(sealed)).isInstanceOf(SealVerdict.Broken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "0", "% ten bytes", "\n%%EOF\n"})
    void whateverIsAppendedIsSeen(String appended) {
        var sealed = DemoSeals.pdf("seed-notice");
        var more = appended.getBytes(StandardCharsets.UTF_8);
        var longer = Arrays.copyOf(sealed, sealed.length + more.length);
        System.arraycopy(more, 0, longer, sealed.length, more.length);

        assertThat(PdfSealCheck.of(longer)).isInstanceOf(SealVerdict.Broken.class);
    }

    @Test
    void aPageAddedAfterwardsIsSeen() throws Exception {
        try (var document = Loader.loadPDF(DemoSeals.pdf("seed-notice"))) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);

            assertThat(PdfSealCheck.of(out.toByteArray()))
                    .isInstanceOfSatisfying(
                            SealVerdict.Broken.class,
                            broken -> assertThat(broken.fault()).isEqualTo("sealing.broken.appended"));
        }
    }

    /** Somebody with another key seals a changed file: only the certificate tells. */
    @Test
    void anotherCertificateIsNotTrusted() {
        var genuine = (SealVerdict.Whole) PdfSealCheck.of(DemoSeals.pdf("seed-notice"));
        var seal = genuine.seals().getFirst();
        var forger = DemoSeals.key(SealAlgorithm.RSA_SHA256, seal.organ(), DemoSeals.AT);

        assertThat(Trust.of(List.of(seal.certificate())).covers(seal)).isTrue();
        assertThat(Trust.of(forger.certificates()).covers(seal)).isFalse();
    }

    @Test
    void aCertificateThatWasNotInForceIsRefused() {
        var document = DemoSeals.TYPESETTING.typeset(Samples.of("seed-notice"));
        var organ = document.sealPlaces().getFirst().organ();
        var later = new OrganSeal(
                organ,
                DemoSeals.TYPESETTING.seal(organ, ""),
                List.of(DemoSeals.key(SealAlgorithm.RSA_SHA256, organ, DemoSeals.AT.plusSeconds(86_400))));

        var sealed = PdfSealing.seal(
                document.pdfToSeal(),
                document.sealPlaces(),
                List.of(later),
                DemoSeals.content("seed-notice"),
                DemoSeals.AT,
                null);

        assertThat(PdfSealCheck.of(sealed))
                .isInstanceOfSatisfying(
                        SealVerdict.Broken.class,
                        broken -> assertThat(broken.fault()).isEqualTo("sealing.broken.certificate-time"));
    }

    @ParameterizedTest
    @EnumSource(SealAlgorithm.class)
    void bothAlgorithmsSeal(SealAlgorithm algorithm) {
        var document = DemoSeals.TYPESETTING.typeset(Samples.of("seed-notice"));
        var organ = document.sealPlaces().getFirst().organ();
        var seal = new OrganSeal(
                organ,
                DemoSeals.TYPESETTING.seal(organ, ""),
                List.of(DemoSeals.of(organ).sealer(algorithm).orElseThrow()));

        var sealed = PdfSealing.seal(
                document.pdfToSeal(),
                document.sealPlaces(),
                List.of(seal),
                DemoSeals.content("seed-notice"),
                DemoSeals.AT,
                null);

        assertThat(PdfSealCheck.of(sealed))
                .isInstanceOfSatisfying(
                        SealVerdict.Whole.class,
                        whole -> assertThat(whole.seals())
                                .map(FoundSeal::algorithm)
                                .containsExactly(algorithm));
        assertThat(PdfSealCheck.of(changed(sealed, sealed.length / 3, new Random(SEED))))
                .isInstanceOf(SealVerdict.Broken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-notice", "sample-joint-issue"})
    void popplerCallsItValid(String sample) throws Exception {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/pdfsig")))
                .as("poppler's pdfsig is installed")
                .isTrue();
        var file = folder.resolve("sealed.pdf");
        Files.write(file, DemoSeals.pdf(sample));
        var out = folder.resolve("said.txt");

        var process = new ProcessBuilder("/usr/bin/pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(said)
                .contains("Signature is Valid")
                .doesNotContain("Invalid")
                .contains("Total document signed");
    }

    private static byte[] changed(byte[] file, int position, Random random) {
        var copy = file.clone();
        copy[position] ^= (byte) (1 + random.nextInt(255));
        return copy;
    }
}
