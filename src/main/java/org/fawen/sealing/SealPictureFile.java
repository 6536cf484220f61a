package org.fawen.sealing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.fawen.rendering.SealPicture;

/** A site's own picture of a seal: a square PNG, large enough for 42 mm in print. */
final class SealPictureFile {

    /** 42 mm at 300 dpi. */
    private static final int SMALLEST = 496;

    private static final int LARGEST = 4_000;
    private static final double UNEVEN = 0.02;

    private SealPictureFile() {}

    /** @throws SealUnusable when it is no picture, not square, too small or empty */
    static SealPicture read(Path file) {
        var image = image(file);
        var width = image.getWidth();
        var height = image.getHeight();
        if (Math.abs(width - height) > UNEVEN * Math.max(width, height)) {
            throw new SealUnusable("%s 不是正方形（%d × %d 像素）：请按印章外缘裁切。".formatted(file.getFileName(), width, height));
        }
        if (width < SMALLEST || width > LARGEST) {
            throw new SealUnusable(
                    "%s 边长 %d 像素：请用 %d 至 %d 像素的图片，印出来才清楚。".formatted(file.getFileName(), width, SMALLEST, LARGEST));
        }
        var picture = SealPicture.ofImage(image);
        if (picture.image().filter(SealPictureFile::isEmpty).isPresent()) {
            throw new SealUnusable(file.getFileName() + " 是空白的：印出来看不见印章。");
        }
        return picture;
    }

    private static BufferedImage image(Path file) {
        try {
            var image = ImageIO.read(file.toFile());
            if (image != null) {
                return image;
            }
        } catch (IOException damaged) {
            throw new SealUnusable(file.getFileName() + " 不是可用的 PNG 图片：" + damaged.getMessage(), damaged);
        }
        throw new SealUnusable(file.getFileName() + " 不是可用的 PNG 图片。");
    }

    private static boolean isEmpty(BufferedImage image) {
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 > 64) {
                    return false;
                }
            }
        }
        return true;
    }
}
