package org.fawen.rendering;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.fawen.notice.content.Block;
import org.fawen.rendering.fonts.FontSet;
import org.fawen.rendering.layout.Layout;
import org.fawen.rendering.layout.SheetLayout;
import org.fawen.rendering.layout.TableLayout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Sets documents by GB/T 9704-2012. Safe for many threads; the fonts are read when the first document comes. */
@Component
public final class Typesetting {

    private final Supplier<FontSet> fonts;

    @Autowired
    Typesetting(FontSettings settings) {
        this(settings.folder());
    }

    private Typesetting(Path folder) {
        this.fonts = SingletonSupplier.of(() -> FontSet.read(folder));
    }

    /** @param fonts a folder with a site's own fonts and {@code gpl/}; it need not exist */
    public static Typesetting with(Path fonts) {
        return new Typesetting(fonts);
    }

    /** @throws FontRefused when a font of the site cannot be used */
    public RedHeadDocument typeset(OfficialDocument document) {
        return new RedHeadDocument(document, Layout.of(document, fonts()));
    }

    /** @throws FontRefused when a font of the site cannot be used */
    public TypesetSheet typeset(ApprovalSheet sheet) {
        return new TypesetSheet(sheet.title(), SheetLayout.of(sheet, fonts()));
    }

    /** @throws FontRefused when a font of the site cannot be used */
    public TypesetSheet typeset(String title, Block.Table table) {
        return new TypesetSheet(title, TableLayout.of(title, table, fonts()));
    }

    /**
     * The picture of an organ's seal.
     *
     * @param line small words below the star; empty leaves them out
     */
    public SealPicture seal(String organ, String line) {
        return SealPicture.of(fonts(), organ, line);
    }

    /** The picture of a signer's stamp (签名章). */
    public SealPicture stamp(String name) {
        return SealPicture.ofSigner(fonts(), name);
    }

    /** What an administrator should know about the fonts; empty when all is well. */
    public List<String> fontRemarks() {
        return fonts().remarks();
    }

    private FontSet fonts() {
        var set = fonts.get();
        if (set == null) {
            throw new IllegalStateException("There are no fonts");
        }
        return set;
    }
}
