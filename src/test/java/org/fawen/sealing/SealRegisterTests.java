package org.fawen.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fawen.identity.DemoMode;
import org.fawen.identity.ShippedRegister;
import org.fawen.rendering.Samples;
import org.fawen.rendering.pdf.VeraPdf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has an electronic seal, and where its key lies. */
class SealRegisterTests {

    private static final String ORGAN = "滨海理工大学";

    @TempDir
    Path folder;

    @Test
    void theDemonstrationMakesASealWhenItIsAskedFor() throws Exception {
        var seal = register(true, null).of(ORGAN).orElseThrow();

        assertThat(seal.organ()).isEqualTo(ORGAN);
        assertThat(seal.sealers()).map(Sealer::algorithm).containsExactlyInAnyOrder(SealAlgorithm.values());
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void theSealIsTheSameAfterARestart() {
        var before = register(true, null).of(ORGAN).orElseThrow();

        var after = register(true, null);

        assertThat(after.of(ORGAN).orElseThrow().sealers().getFirst().certificates())
                .isIn(before.sealers().stream().map(Sealer::certificates).toList());
        assertThat(after.certificates()).hasSize(2);
    }

    @Test
    void outsideTheDemonstrationOnlyThoseWithAFileHaveOne() {
        assertThat(register(false, null).of(ORGAN)).isEmpty();

        register(true, null).of(ORGAN);

        assertThat(register(false, null).of(ORGAN)).isPresent();
    }

    @Test
    void nobodyElseHasOne() {
        assertThat(register(true, null).of("某不存在的机关")).isEmpty();
    }

    @Test
    void aWrongPasswordIsSaidClearly() {
        register(true, null).of(ORGAN);

        assertThatThrownBy(() -> register(false, "wrong").of(ORGAN))
                .isInstanceOf(SealUnusable.class)
                .hasMessageContaining("password");
    }

    @Test
    void aSitesOwnPictureIsSeenWhereTheOrganSeals() throws Exception {
        register(true, null).of(ORGAN);
        picture("blut.png", 600, 600, true);

        var seal = register(false, null).of(ORGAN).orElseThrow();

        var image = seal.picture().image().orElseThrow();
        assertThat(image.getRGB(0, 0) >>> 24).as("white is transparent").isZero();
        assertThat(new Color(image.getRGB(300, 300)).getRed()).isGreaterThan(200);
        var document = DemoSeals.TYPESETTING.typeset(Samples.of("sample-reply-letter"));
        var sealed = PdfSealing.seal(
                document.pdfToSeal(),
                document.sealPlaces(),
                List.of(seal),
                DemoSeals.content("sample-reply-letter"),
                DemoSeals.AT,
                null);
        assertThat(VeraPdf.failures(sealed)).isEmpty();
        assertThat(SealCheck.of(sealed)).isInstanceOf(SealVerdict.Whole.class);
        var ofd = OfdSealing.seal(document.ofd(), document.sealPlaces(), List.of(seal), DemoSeals.AT);
        assertThat(SealCheck.of(ofd)).isInstanceOf(SealVerdict.Whole.class);
        try (var pdf = Loader.loadPDF(sealed)) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(1, 72);
            var place = document.sealPlaces().getFirst();
            var centre =
                    new Color(page.getRGB((int) (place.x() + place.size() / 2), (int) (place.y() + place.size() / 2)));
            assertThat(centre.getRed() - centre.getGreen())
                    .as("the seal is seen")
                    .isGreaterThan(100);
        }
    }

    @Test
    void whatCannotBeUsedIsSaidClearlyAtStart() throws Exception {
        register(true, null).of(ORGAN);
        assertThat(register(false, null).remarks()).isEmpty();

        picture("blut.png", 600, 500, true);
        picture("party-committee.png", 600, 600, true);
        picture("nobody.png", 600, 600, true);

        assertThat(register(false, null).remarks())
                .hasSize(3)
                .anySatisfy(remark -> assertThat(remark).contains("blut.png", "不是正方形", "600 × 500"))
                .anySatisfy(remark -> assertThat(remark).contains("party-committee", "没有密钥"))
                .anySatisfy(remark -> assertThat(remark).contains("nobody", "没有以此为标识"));
        assertThatThrownBy(() -> register(false, null).of(ORGAN)).isInstanceOf(SealUnusable.class);

        picture("blut.png", 100, 100, true);
        assertThat(register(false, null).remarks())
                .anySatisfy(remark -> assertThat(remark).contains("100 像素"));
        picture("blut.png", 600, 600, false);
        assertThat(register(false, null).remarks())
                .anySatisfy(remark -> assertThat(remark).contains("空白"));
        Files.writeString(folder.resolve("blut.png"), "no picture");
        assertThat(register(false, null).remarks())
                .anySatisfy(remark -> assertThat(remark).contains("不是可用的 PNG"));
    }

    @Test
    void filesThatOthersCanReadAreNamed() throws Exception {
        register(true, null).of(ORGAN);
        Files.setPosixFilePermissions(folder.resolve("blut.p12"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(register(false, null).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark).contains("blut", ORGAN, "600"));
    }

    @Test
    void aCertificateThatHasExpiredIsNamed() {
        register(true, null).of(ORGAN);
        var later = Clock.fixed(DemoSeals.AT.plus(Duration.ofDays(4 * 365)), ZoneOffset.UTC);

        assertThat(register(false, null, later).remarks())
                .hasSize(2)
                .allSatisfy(remark -> assertThat(remark).contains("不在有效期内"));
    }

    /** A red disc on white, or nothing but white. */
    private void picture(String name, int width, int height, boolean drawn) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        if (drawn) {
            graphics.setColor(Color.RED);
            graphics.fillOval(0, 0, width, height);
        }
        graphics.dispose();
        var file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private SealRegister register(boolean demo, @Nullable String password) {
        return register(demo, password, Clock.fixed(DemoSeals.AT, ZoneOffset.UTC));
    }

    private SealRegister register(boolean demo, @Nullable String password, Clock clock) {
        var organisation = ShippedRegister.read();
        return new SealRegister(
                new SealingSettings(folder, password, null),
                new DemoMode(demo),
                () -> organisation,
                DemoSeals.TYPESETTING,
                clock);
    }
}
