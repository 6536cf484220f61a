package org.fawen.rendering.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.Samples;
import org.fawen.rendering.Typesetting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of every form as it was looked at beside the standard, in grey and small, the pages of a document side by
 * side. After a change that is wanted, look again and write the pictures with {@code -Dfawen.approve=true}.
 */
class ApprovedPicturesTests {

    private static final Path FOLDER = Path.of("src/test/resources/layout");
    private static final Typesetting TYPESETTING = Typesetting.with(Path.of("fonts"));
    private static final int DOTS_PER_INCH = 40;
    private static final int LEVELS = 17;
    /** Edges of glyphs may fall a little differently on another machine; ink may not move. */
    private static final int PATCH = 8;

    private static final double TOLERANCE = 16;

    static Stream<String> forms() {
        return Stream.concat(Samples.NAMES.stream(), Stream.of("upward", "web-only"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void areUnchanged(String name) throws IOException {
        var shown = picture(document(name));
        var file = FOLDER.resolve(name + ".png");
        if (Boolean.getBoolean("fawen.approve")) {
            ImageIO.write(shown, "png", file.toFile());
        }
        var approved = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file)));

        assertThat(shown.getWidth()).as("pages of " + name).isEqualTo(approved.getWidth());
        for (var y = 0; y < shown.getHeight(); y += PATCH) {
            for (var x = 0; x < shown.getWidth(); x += PATCH) {
                assertThat(Math.abs(darkness(shown, x, y) - darkness(approved, x, y)))
                        .as("%s at %d, %d", name, x, y)
                        .isLessThan(TOLERANCE);
            }
        }
    }

    private static OfficialDocument document(String name) {
        return switch (name) {
            case "upward" -> upward(Samples.of("sample-urgent"));
            case "web-only" -> {
                var seed = Samples.of("seed-notice");
                yield new OfficialDocument(seed.content(), Channel.WEB_ONLY, seed.registration(), seed.attachments());
            }
            default -> Samples.of(name);
        };
    }

    /** A request of three signers. */
    private static OfficialDocument upward(OfficialDocument sample) {
        var content = sample.content();
        var request = new Content(
                DocType.REQUEST,
                content.title().replaceAll("通知$", "请示"),
                content.issuers(),
                List.of("市教育局"),
                content.copyTo(),
                content.urgency(),
                content.disclosure(),
                content.audience(),
                null,
                null,
                "联系人：陈知远，电话：0000-0000000",
                content.blocks(),
                List.of());
        return new OfficialDocument(
                request, Channel.RED_HEAD, sample.registration().signedBy(List.of("周秉谦", "郑海宁", "欧阳砚")), List.of());
    }

    private static BufferedImage picture(OfficialDocument document) throws IOException {
        var typeset = TYPESETTING.typeset(document);
        BufferedImage all = null;
        for (var number = 0; number < typeset.pages(); number++) {
            var page = ImageIO.read(new ByteArrayInputStream(typeset.png(number, DOTS_PER_INCH)));
            if (all == null) {
                all = new BufferedImage(
                        page.getWidth() * typeset.pages(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            }
            all.createGraphics().drawImage(page, number * page.getWidth(), 0, null);
        }
        if (all == null) {
            throw new IllegalStateException("A document without pages");
        }
        return coarse(all);
    }

    /** Sixteen greys are enough to see by, and small. */
    private static BufferedImage coarse(BufferedImage picture) {
        var raster = picture.getRaster();
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                raster.setSample(x, y, 0, (raster.getSample(x, y, 0) + LEVELS / 2) / LEVELS * LEVELS);
            }
        }
        return picture;
    }

    private static double darkness(BufferedImage picture, int left, int top) {
        var sum = 0;
        var count = 0;
        for (var y = top; y < Math.min(top + PATCH, picture.getHeight()); y++) {
            for (var x = left; x < Math.min(left + PATCH, picture.getWidth()); x++) {
                sum += 255 - picture.getRaster().getSample(x, y, 0);
                count++;
            }
        }
        return (double) sum / count;
    }
}
