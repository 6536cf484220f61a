package org.fawen.rendering;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.fawen.notice.content.AttachmentKind;
import org.jspecify.annotations.Nullable;

/** An attachment with its bytes. A PDF or a picture of kind 随文印发 can be set with the text, page by page. */
public final class AttachedFile {

    /** A page's size in points, as it is looked at. */
    public record Size(double width, double height) {

        public boolean isLandscape() {
            return width > height;
        }
    }

    private static final int PIXELS_PER_INCH = 150;
    private static final int POINTS_PER_INCH = 72;

    private final String title;
    private final AttachmentKind kind;
    private final byte @Nullable [] bytes;
    private final boolean pdf;
    private final List<Size> pages;

    private AttachedFile(String title, AttachmentKind kind, byte @Nullable [] bytes, boolean pdf, List<Size> pages) {
        this.title = title;
        this.kind = kind;
        this.bytes = bytes;
        this.pdf = pdf;
        this.pages = List.copyOf(pages);
    }

    /** @param bytes none while the file is still to come */
    public static AttachedFile of(String title, AttachmentKind kind, byte @Nullable [] bytes) {
        if (bytes == null || kind == AttachmentKind.DOWNLOAD) {
            return new AttachedFile(title, kind, bytes, false, List.of());
        }
        if (startsWith(bytes, "%PDF")) {
            return new AttachedFile(title, kind, bytes, true, pagesOf(bytes));
        }
        return new AttachedFile(
                title,
                kind,
                bytes,
                false,
                picture(bytes)
                        .map(image -> List.of(new Size(points(image.getWidth()), points(image.getHeight()))))
                        .orElse(List.of()));
    }

    public String title() {
        return title;
    }

    public boolean isPrinted() {
        return kind == AttachmentKind.PRINT;
    }

    /** Whether the bytes are there. */
    public boolean isThere() {
        return bytes != null;
    }

    public boolean isPdf() {
        return pdf;
    }

    /** The pages that can be set with the text; none for other formats, damaged files and 仅供下载. */
    public List<Size> pages() {
        return pages;
    }

    /** @throws IllegalStateException when the file is still to come */
    public byte[] bytes() {
        if (bytes == null) {
            throw new IllegalStateException("The bytes of this attachment are not there");
        }
        return bytes;
    }

    /** The picture; empty when it is none. */
    public static Optional<BufferedImage> picture(byte[] bytes) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static List<Size> pagesOf(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            var sizes = new ArrayList<Size>();
            for (var page : document.getPages()) {
                var box = page.getCropBox();
                var turned = page.getRotation() % 180 != 0;
                sizes.add(
                        new Size(turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight()));
            }
            return sizes;
        } catch (IOException damaged) {
            // Said to people as a remark: an attachment that could not be set with the text.
            return List.of();
        }
    }

    private static boolean startsWith(byte[] bytes, String sign) {
        for (var i = 0; i < sign.length(); i++) {
            if (i >= bytes.length || bytes[i] != sign.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static double points(int pixels) {
        return (double) pixels / PIXELS_PER_INCH * POINTS_PER_INCH;
    }
}
