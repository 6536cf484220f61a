package org.fawen.rendering.fonts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fawen.rendering.FontRefused;
import org.jspecify.annotations.Nullable;

/** The fonts of all roles, parsed once and shared between threads. Rare characters fall back one by one. */
public final class FontSet {

    private static final int GETA = '〓';
    private static final String NEEDED = "〇〔〕“”《》—…·，。、；：？！（）0123456789的一是了我不人在他有这个上们来到时大地为子中你说生国年";

    private final Path folder;
    private final Map<FontRole, Typeface> faces = new EnumMap<>(FontRole.class);
    private @Nullable Typeface fallback;

    private FontSet(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the fonts: of each role the site's own file {@code <role>.ttf} in the folder, else the shipped one. Without a
     * 仿宋 its role is played by 楷体.
     *
     * @throws FontRefused when a file cannot be used
     */
    public static FontSet read(Path folder) {
        var set = new FontSet(folder);
        for (var role : FontRole.values()) {
            if (role != FontRole.FALLBACK) {
                FontFile.of(role, folder).map(FontFile::parse).ifPresent(face -> set.faces.put(role, face));
            }
        }
        var kai = set.faces.get(FontRole.KAI);
        if (kai == null) {
            throw new FontRefused("没有楷体字体：安装不完整，jar 中应有 /fonts/" + FontRole.KAI.shipped());
        }
        for (var role : FontRole.values()) {
            if (role != FontRole.FALLBACK) {
                set.faces.putIfAbsent(role, kai);
            }
        }
        return set;
    }

    /** What an administrator should know: a role without a font of its own, a font without common characters. */
    public List<String> remarks() {
        var remarks = new ArrayList<String>();
        faces.forEach((role, face) -> {
            if (face.role() != role) {
                remarks.add("没有“" + role.key() + "”字体，以“" + face.role().key() + "”代替。");
            } else if (role != FontRole.SONG_NUMBER) {
                var missing = new StringBuilder();
                NEEDED.codePoints().filter(character -> !face.has(character)).forEach(missing::appendCodePoint);
                if (!missing.isEmpty()) {
                    remarks.add("“" + role.key() + "”字体（" + face.name() + "）缺少常用字符：" + missing);
                }
            }
        });
        return remarks;
    }

    public Typeface face(FontRole role) {
        if (role == FontRole.FALLBACK) {
            return fallback();
        }
        var face = faces.get(role);
        if (face == null) {
            throw new IllegalStateException("No font plays " + role);
        }
        return face;
    }

    /** The typeface that shows this character: the wanted one, 楷体, or the large fallback font. */
    public Typeface faceFor(FontRole wanted, int codePoint) {
        var face = face(wanted);
        if (face.has(codePoint)) {
            return face;
        }
        var kai = face(FontRole.KAI);
        return kai.has(codePoint) ? kai : fallback();
    }

    /** The character itself, or 〓 where no font has it. */
    public int shown(FontRole wanted, int codePoint) {
        return faceFor(wanted, codePoint).has(codePoint) ? codePoint : GETA;
    }

    // Large and seldom needed: read when the first rare character comes.
    private synchronized Typeface fallback() {
        if (fallback == null) {
            fallback =
                    FontFile.of(FontRole.FALLBACK, folder).map(FontFile::parse).orElseGet(() -> face(FontRole.KAI));
        }
        return fallback;
    }
}
