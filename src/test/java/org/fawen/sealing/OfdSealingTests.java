package org.fawen.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.fawen.rendering.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sealed OFD holds for us and for ofdrw, and nothing in it may change. */
class OfdSealingTests {

    private static final int POSITIONS = Boolean.getBoolean("fawen.long") ? 5_000 : 300;
    private static final long SEED = 20261103;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"seed-notice", "sample-joint-issue", "sample-reply-letter"})
    void aSealedPackageIsWhole(String sample) {
        var document = DemoSeals.TYPESETTING.typeset(Samples.of(sample));

        assertThat(OfdSealCheck.of(DemoSeals.ofd(sample))).isInstanceOfSatisfying(SealVerdict.Whole.class, whole -> {
            assertThat(whole.seals()).hasSameSizeAs(document.sealPlaces());
            assertThat(whole.seals()).map(FoundSeal::algorithm).containsOnly(SealAlgorithm.SM2_SM3);
            assertThat(whole.content()).isEqualTo(DemoSeals.content(sample));
        });
        assertThat(OfdSealCheck.of(document.ofd())).isInstanceOf(SealVerdict.Unsealed.class);
    }

    @Test
    void everyChangedByteIsSeen() {
        var sealed = DemoSeals.ofd("seed-notice");
        var random = new Random(SEED);

        var unseen = random.ints(POSITIONS, 0, sealed.length)
                .filter(position -> {
                    var copy = sealed.clone();
                    copy[position] ^= (byte) (1 + random.nextInt(255));
                    return OfdSealCheck.of(copy) instanceof SealVerdict.Whole;
                })
                .toArray();

        assertThat(unseen).as("changed and not seen").isEmpty();
        assertThat(OfdSealCheck.of(Arrays.copyOf(sealed, sealed.length + 1))).isInstanceOf(SealVerdict.Broken.class);
    }

    /** Every part in turn is replaced, and one is added. */
    @Test
    void everyReplacedPartIsSeen() throws Exception {
        var sealed = DemoSeals.ofd("sample-joint-issue");
        for (var name : OfdPackage.read(sealed).parts().keySet()) {
            var changed = OfdPackage.read(sealed);
            var bytes = changed.part(name).clone();
            bytes[bytes.length / 2] ^= 1;
            changed.put(name, bytes);

            assertThat(OfdSealCheck.of(changed.bytes())).as(name).isInstanceOf(SealVerdict.Broken.class);
        }
        var more = OfdPackage.read(sealed);
        more.put("Doc_0/Res/more.png", new byte[] {1});

        assertThat(OfdSealCheck.of(more.bytes()))
                .isEqualTo(new SealVerdict.Broken("sealing.broken.beside", "Doc_0/Res/more.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-notice", "sample-joint-issue"})
    void ofdrwAcceptsItAndRejectsWhatWasChanged(String sample) throws Exception {
        var sealed = DemoSeals.ofd(sample);
        var changed = OfdPackage.read(sealed);
        var page = changed.text("Doc_0/Pages/Page_0/Content.xml");
        changed.put("Doc_0/Pages/Page_0/Content.xml", page.replaceFirst("Boundary=\"\\d", "Boundary=\"9"));
        var other = OfdPackage.read(sealed);
        var value = other.part(OfdSigns.value(0)).clone();
        value[value.length - 3] ^= 1;
        other.put(OfdSigns.value(0), value);

        assertThat(ofdrw(sealed, changed.bytes(), other.bytes())).containsExactly("valid", "invalid", "invalid");
    }

    private List<String> ofdrw(byte[]... files) throws Exception {
        var command = new java.util.ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "oracles", "*").toString(),
                "src/test/oracles/OfdrwSealCheck.java"));
        for (var i = 0; i < files.length; i++) {
            var file = folder.resolve(i + ".ofd");
            Files.write(file, files[i]);
            command.add(file.toString());
        }
        var out = folder.resolve("said.txt");
        var errors = folder.resolve("errors.txt");
        var process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return Files.readString(out, StandardCharsets.UTF_8).lines().toList();
    }
}
