package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Content;
import org.fawen.rendering.AttachedFile;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.Registration;
import org.fawen.rendering.Typesetting;
import org.fawen.shell.Texts;

/** 下载修改 and 传回: the text as a DOCX to work on in Word or WPS, and back with its differences shown first. */
@StyleSheet("context://ui/changes.css")
class WordCopy extends Div {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private transient UnaryOperator<Content> limit = UnaryOperator.identity();

    /**
     * @param present the text as it is on the screen now
     * @param take shows and keeps another one
     */
    WordCopy(Typesetting typesetting, Channel channel, Supplier<Content> present, Consumer<Content> take) {
        addClassName("fw-word-copy");
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var content = present.get();
                    var bytes = docx(typesetting, channel, content);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), fileName(content), DOCX, bytes.length);
                }),
                Texts.text("drafting.word.download"));
        download.setId("download-word");
        download.getElement().setAttribute("download", true);
        download.getElement().setAttribute("title", Texts.text("drafting.word.hint"));
        var back = new Button(
                Texts.text("drafting.word.return"),
                VaadinIcon.UPLOAD_ALT.create(),
                click -> new FileIntoDraft(present, take, file -> limit.apply(file)).open());
        back.setId("return-word");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        add(download, back);
    }

    /** Takes only what this leaves of a file. */
    WordCopy limitedTo(UnaryOperator<Content> limits) {
        limit = limits;
        return this;
    }

    private static byte[] docx(Typesetting typesetting, Channel channel, Content content) {
        List<AttachedFile> files = content.attachments().stream()
                .map(attachment -> AttachedFile.of(attachment.title(), attachment.kind(), null))
                .toList();
        return typesetting
                .typeset(new OfficialDocument(content, channel, Registration.of(null, null), files))
                .docx();
    }

    private static String fileName(Content content) {
        var title = content.title().replaceAll("[\\\\/:*?\"<>|]", "");
        return (title.isBlank() ? Texts.text("drafting.word.untitled") : title) + ".docx";
    }
}
