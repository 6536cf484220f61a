package org.fawen.rendering.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.rendering.Remark;
import org.fawen.rendering.SealPlace;
import org.fawen.rendering.fonts.FontRole;

/**
 * A typeset document: nothing after this decides a position.
 *
 * @param structure root of the logical structure
 * @param tables how each table of the text was set, by the id of its block
 * @param remarks what a person should know: rare characters, missing facts, rules that could not be kept
 */
public record DisplayList(
        List<Page> pages,
        Element structure,
        List<Bookmark> bookmarks,
        List<SealPlace> seals,
        Map<String, SetTable> tables,
        List<Remark> remarks) {

    DisplayList(Canvas canvas, Element structure, Composer composer) {
        this(
                canvas.pages(),
                structure,
                canvas.bookmarks(),
                canvas.seals(),
                canvas.tables(),
                List.copyOf(composer.remarks()));
    }

    public DisplayList {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        seals = List.copyOf(seals);
        tables = Map.copyOf(tables);
        remarks = List.copyOf(remarks);
    }

    /** The roles of the fonts that are used. */
    public Set<FontRole> fonts() {
        var used = EnumSet.noneOf(FontRole.class);
        for (var page : pages) {
            for (var op : page.ops()) {
                if (op instanceof Op.Glyphs glyphs) {
                    used.add(glyphs.face().role());
                }
            }
        }
        return used;
    }
}
