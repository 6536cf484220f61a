package org.fawen.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.rendering.AttachedFile;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.RedHeadDocument;
import org.fawen.rendering.Registration;
import org.fawen.rendering.Typesetting;

/** The pages as they will be printed, set by GB/T 9704-2012 from exactly the text shown. */
public class TypesetPages extends Div {

    /** Sharp enough to read small marks on a screen. */
    private static final int DOTS_PER_INCH = 110;

    TypesetPages(Dossier dossier, Typesetting typesetting) {
        this(document(dossier), typesetting);
    }

    public TypesetPages(OfficialDocument official, Typesetting typesetting) {
        addClassName("fw-pages");
        var document = typesetting.typeset(official);
        add(head(official.content().title(), document));
        for (var page = 0; page < document.pages(); page++) {
            add(picture(document, page));
        }
    }

    private static Div head(String title, RedHeadDocument document) {
        var file = title.replaceAll("[\\\\/:*?\"<>|]", "");
        var head = new Div(
                new Paragraph(Texts.text("shell.pages.about", document.pages())),
                download("pdf", "PDF", file + ".pdf", "application/pdf", document::pdf),
                download(
                        "docx",
                        "DOCX",
                        file + ".docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        document::docx));
        head.addClassName("fw-pages-head");
        return head;
    }

    private static Anchor download(String id, String word, String file, String type, Supplier<byte[]> bytes) {
        var anchor = new Anchor(handler(file, type, bytes), Texts.text("shell.pages.download", word));
        anchor.setId("download-" + id);
        anchor.getElement().setAttribute("download", file);
        return anchor;
    }

    private static Image picture(RedHeadDocument document, int page) {
        var picture = new Image(
                handler("page-%d.png".formatted(page + 1), "image/png", () -> document.png(page, DOTS_PER_INCH))
                        .inline(),
                Texts.text("shell.pages.page", page + 1, document.pages()));
        picture.addClassName("fw-page");
        return picture;
    }

    private static InputStreamDownloadHandler handler(String file, String type, Supplier<byte[]> bytes) {
        return DownloadHandler.fromInputStream(event -> {
            var content = bytes.get();
            return new DownloadResponse(new ByteArrayInputStream(content), file, type, content.length);
        });
    }

    private static OfficialDocument document(Dossier dossier) {
        var notice = dossier.notice();
        var number = notice.number() == null ? null : notice.number().toString();
        return new OfficialDocument(
                dossier.content(),
                notice.facts().channel(),
                Registration.of(number, notice.documentDate()),
                dossier.attachments().stream().map(TypesetPages::file).toList());
    }

    private static AttachedFile file(AttachmentLink link) {
        return AttachedFile.of(
                link.attachment().title(),
                link.attachment().kind(),
                link.attachment().kind() == AttachmentKind.PRINT ? link.bytes().get() : null);
    }
}
