package org.fawen.rendering.fonts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.fawen.rendering.FontRefused;

/**
 * Where the font of a role comes from, and whether documents may be set in it.
 *
 * @param name by which messages call it
 */
record FontFile(FontRole role, String name, byte[] bytes) {

    private static final int RESTRICTED = 0x2;
    private static final List<String> EXTENSIONS = List.of(".ttf", ".ttc", ".otf", ".TTF", ".TTC", ".OTF");

    /** The site's own file, the one in the folder {@code gpl}, or the one in the jar. */
    static Optional<FontFile> of(FontRole role, Path folder) {
        try {
            for (var extension : EXTENSIONS) {
                var own = folder.resolve(role.key() + extension);
                if (Files.isRegularFile(own)) {
                    return Optional.of(new FontFile(role, own.toString(), Files.readAllBytes(own)));
                }
            }
            var apart = folder.resolve("gpl").resolve(role.shipped());
            if (Files.isRegularFile(apart)) {
                return Optional.of(new FontFile(role, apart.toString(), Files.readAllBytes(apart)));
            }
            try (var inJar = FontFile.class.getResourceAsStream("/fonts/" + role.shipped())) {
                return inJar == null
                        ? Optional.empty()
                        : Optional.of(new FontFile(role, role.shipped(), inJar.readAllBytes()));
            }
        } catch (IOException unreadable) {
            throw new FontRefused("读不到字体文件（" + role.key() + "）：" + unreadable.getMessage(), unreadable);
        }
    }

    /** @throws FontRefused when it has no TrueType outlines or must not be embedded */
    Typeface parse() {
        try {
            var font = name.toLowerCase(java.util.Locale.ROOT).endsWith(".ttc") ? first() : single();
            if (!font.getTableMap().containsKey("glyf")) {
                throw new FontRefused(
                        name + "：是 CFF 轮廓（OpenType）的字体，PDF 不能嵌入。请先用 fonts/tools/build_fonts.py 转换为 TrueType。");
            }
            var rights = font.getOS2Windows();
            if (rights != null && (rights.getFsType() & RESTRICTED) != 0) {
                throw new FontRefused(name + "：字体不允许嵌入文件（OS/2 fsType），请换用取得嵌入许可的版本。");
            }
            return new Typeface(role, font);
        } catch (IOException notAFont) {
            throw new FontRefused(name + "：不是可用的 TrueType 字体：" + notAFont.getMessage(), notAFont);
        }
    }

    private TrueTypeFont single() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }

    private TrueTypeFont first() throws IOException {
        var fonts = new java.util.ArrayList<TrueTypeFont>();
        new TrueTypeCollection(new java.io.ByteArrayInputStream(bytes)).processAllFonts(fonts::add);
        if (fonts.isEmpty()) {
            throw new FontRefused(name + "：字体集中没有字体。");
        }
        return fonts.getFirst();
    }
}
