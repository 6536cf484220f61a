package org.fawen.rendering.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.fawen.rendering.fonts.Typeface;
import org.fawen.rendering.layout.DisplayList;
import org.fawen.rendering.layout.Op;

/** The fonts of the package, cut to the characters that are used. */
final class OfdFonts {

    private final Map<Typeface, Integer> ids = new LinkedHashMap<>();
    private final StringBuilder resources = new StringBuilder();

    private OfdFonts() {}

    static OfdFonts write(DisplayList list, Package parts, Ids ids) throws IOException {
        var used = new LinkedHashMap<Typeface, TreeSet<Integer>>();
        for (var page : list.pages()) {
            for (var op : page.ops()) {
                if (op instanceof Op.Glyphs glyphs) {
                    var characters = used.computeIfAbsent(glyphs.face(), face -> new TreeSet<>());
                    glyphs.text().codePoints().forEach(characters::add);
                }
            }
        }
        var fonts = new OfdFonts();
        for (var entry : used.entrySet()) {
            fonts.add(entry.getKey(), entry.getValue(), parts, ids.next());
        }
        return fonts;
    }

    private void add(Typeface face, TreeSet<Integer> characters, Package parts, int id) throws IOException {
        var subsetter = new TTFSubsetter(face.font());
        subsetter.addAll(characters);
        // A fixed name of the subset keeps the bytes equal.
        subsetter.setPrefix("AAAAA" + (char) ('A' + ids.size()) + "+");
        var subset = new ByteArrayOutputStream();
        subsetter.writeToStream(subset);
        var file = "font_" + id + ".ttf";
        parts.put("Doc_0/Res/" + file, subset.toByteArray());
        ids.put(face, id);
        var name = Xml.escaped(face.name());
        resources.append(
                "<ofd:Font ID=\"%d\" FontName=\"%s\" FamilyName=\"%s\"><ofd:FontFile>%s</ofd:FontFile></ofd:Font>"
                        .formatted(id, name, name, file));
    }

    int id(Typeface face) {
        var id = ids.get(face);
        if (id == null) {
            throw new IllegalStateException("A font that was not announced: " + face.name());
        }
        return id;
    }

    String resources() {
        return "<ofd:Res%s BaseLoc=\"Res\"><ofd:Fonts>%s</ofd:Fonts></ofd:Res>"
                .formatted(OfdWriter.NAMESPACE, resources);
    }
}
