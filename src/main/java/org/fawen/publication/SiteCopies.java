package org.fawen.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Notice;
import org.fawen.notice.Revisions;
import org.fawen.rendering.NoticeHtml;
import org.fawen.rendering.PaperView;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Service;

/** 复制到学校网站: the published text as plain HTML without our classes, and as a ZIP with its attachments. */
@Service
public class SiteCopies {

    private static final Safelist PLAIN = Safelist.none()
            .addTags(
                    "p", "strong", "ol", "li", "h1", "h2", "h3", "h4", "h5", "table", "thead", "tbody", "tr", "th",
                    "td", "a")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("a", "href")
            .preserveRelativeLinks(true);

    private final Revisions revisions;
    private final BlobStore blobs;

    SiteCopies(Revisions revisions, BlobStore blobs) {
        this.revisions = revisions;
        this.blobs = blobs;
    }

    /** Title and text; links to attachments lead to a folder {@code attachments} beside it. */
    public String html(Notice notice) {
        var content = revisions.newest(notice).content();
        var number = notice.number() == null ? null : notice.number().toString();
        var view = PaperView.issued(notice.facts().channel(), number, notice.documentDate())
                .withAttachmentsAt("attachments");
        return Jsoup.clean(NoticeHtml.title(content) + NoticeHtml.text(content, view), "http://site.invalid/", PLAIN);
    }

    /** The HTML as {@code index.html}, the attachments below {@code attachments}. */
    public byte[] zip(Notice notice) {
        var content = revisions.newest(notice).content();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            var page =
                    "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>%s</title></head><body>%s</body></html>"
                            .formatted(
                                    org.springframework.web.util.HtmlUtils.htmlEscape(content.title()), html(notice));
            put(zip, "index.html", page.getBytes(StandardCharsets.UTF_8));
            for (var attachment : content.attachments()) {
                var file = blobs.find(attachment.sha256());
                if (file.isPresent()) {
                    put(zip, "attachments/" + attachment.sha256() + "/" + attachment.fileName(), file.orElseThrow());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
