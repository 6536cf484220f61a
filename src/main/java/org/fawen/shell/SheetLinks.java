package org.fawen.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.fawen.rendering.ApprovalSheet;
import org.fawen.rendering.Typesetting;

/** 发文稿纸 to print at every step: as it is filled in so far, and blank. */
class SheetLinks extends Div {

    SheetLinks(PrintedSheet sheet, Typesetting typesetting) {
        addClassName("fw-sheet-links");
        add(link("sheet", sheet::filled, typesetting), link("sheet-blank", sheet::blank, typesetting));
    }

    // The texts are in the language of the screen, so the sheet is drawn up here and typeset when it is asked for.
    private static Anchor link(String id, Supplier<ApprovalSheet> drawn, Typesetting typesetting) {
        var sheet = drawn.get();
        var file = sheet.title() + ".pdf";
        var handler = DownloadHandler.fromInputStream(event -> {
            var pdf = typesetting.typeset(sheet).pdf();
            return new DownloadResponse(new ByteArrayInputStream(pdf), file, "application/pdf", pdf.length);
        });
        var link = new Anchor(handler.inline(), Texts.text("shell." + id));
        link.setId(id);
        link.setTarget("_blank");
        return link;
    }
}
