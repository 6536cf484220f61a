package org.fawen.rendering.layout;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.List;
import org.fawen.notice.content.ContentHash;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.fonts.FontRole;

/** A QR code and the 校验码 in the lower margin of the last face: where a copy can be checked. Artifacts, not text. */
final class VerificationMark {

    private static final double SIDE = 15 * TypeArea.MM;
    /** Below the page number. */
    private static final double BELOW = 13 * TypeArea.MM;

    private static final double GAP = 2.5 * TypeArea.MM;
    private static final double SIZE = 8;
    private static final double LEADING = 13;
    /** Rows overlap by this part, or some viewers show hair lines between them. */
    private static final double OVERLAP = 1.04;

    private VerificationMark() {}

    static void draw(Canvas canvas, Composer composer, OfficialDocument document) {
        var address = document.registration().verifiedAt();
        if (address == null) {
            return;
        }
        canvas.turnTo(canvas.pages().size() - 1);
        var top = TypeArea.BOTTOM + BELOW;
        code(canvas, matrix(address), top);
        var words = List.of(
                "扫码验真",
                "校验码 " + ContentHash.of(document.content()).checkCode(),
                address.replaceFirst("^https?://", "").replaceFirst("\\?.*", ""));
        for (var i = 0; i < words.size(); i++) {
            var line = composer.single(words.get(i), FontRole.FANGSONG, SIZE);
            canvas.text(line, TypeArea.LEFT + SIDE + GAP, top + 3 + i * LEADING, SIZE, null);
        }
    }

    private static ByteMatrix matrix(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code: " + address, tooLong);
        }
    }

    private static void code(Canvas canvas, ByteMatrix matrix, double top) {
        var module = SIDE / matrix.getWidth();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                var from = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    var middle = top + (y + 0.5) * module;
                    canvas.rule(
                            TypeArea.LEFT + from * module,
                            middle,
                            TypeArea.LEFT + x * module,
                            middle,
                            module * OVERLAP,
                            Ink.BLACK);
                }
            }
        }
    }
}
