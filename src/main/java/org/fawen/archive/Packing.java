package org.fawen.archive;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.fawen.archive.PackageFiles.Manifest;
import org.fawen.identity.Organisations;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.Signatures;
import org.fawen.notice.content.ContentHash;
import org.fawen.publication.Masters;
import org.fawen.publication.SiteCopies;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Builds the package of a notice and checks it before anybody else sees it. */
@Component
class Packing {

    private final Revisions revisions;
    private final Signatures signatures;
    private final BlobStore blobs;
    private final Organisations organisations;
    private final Masters masters;
    private final SiteCopies pages;
    private final SheetOfRecord sheet;
    private final ArchiveWords words;
    private final Clock clock;
    private final JsonMapper json;

    Packing(
            Revisions revisions,
            Signatures signatures,
            BlobStore blobs,
            Organisations organisations,
            Masters masters,
            SiteCopies pages,
            SheetOfRecord sheet,
            ArchiveWords words,
            Clock clock,
            JsonMapper json) {
        this.revisions = revisions;
        this.signatures = signatures;
        this.blobs = blobs;
        this.organisations = organisations;
        this.masters = masters;
        this.pages = pages;
        this.sheet = sheet;
        this.words = words;
        this.clock = clock;
        this.json = json;
    }

    /** @throws Refusal when something it needs is missing */
    byte[] pack(Notice notice, ArchivalCode code) {
        var text = revisions.newest(notice);
        var master = masters.of(notice);
        var files = new LinkedHashMap<String, byte[]>();
        master.files().forEach((ending, bytes) -> files.put(PackageFiles.master(ending), bytes));
        files.put(PackageFiles.PAGE, page(notice));
        files.put(PackageFiles.SHEET, sheet.pdf(notice, text.content()));
        files.put(PackageFiles.TEXT, text.canonical());
        for (var attachment : text.content().attachments()) {
            files.put(
                    PackageFiles.attachment(attachment.sha256(), attachment.fileName()),
                    blobs.find(attachment.sha256())
                            .orElseThrow(
                                    () -> new Refusal("archive.refused.attachment-missing", attachment.fileName())));
        }
        files.put(PackageFiles.METADATA, metadata(notice, text, code, master.pages()));
        var all = new LinkedHashMap<String, byte[]>();
        all.put(PackageFiles.MANIFEST, manifest(notice, code, files));
        all.putAll(files);
        var zip = PackageFiles.zip(all);
        if (zip.length > BlobStore.LARGEST) {
            throw new Refusal("archive.refused.too-large", zip.length / (1024 * 1024));
        }
        if (ArchiveCheck.of(zip).orElseThrow() instanceof ArchiveVerdict.Broken broken) {
            throw new Refusal(broken.message(), broken.place());
        }
        return zip;
    }

    private byte[] page(Notice notice) {
        var title = HtmlUtils.htmlEscape(notice.title());
        return ("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>%s</title></head>"
                        + "<body>%s</body></html>")
                .formatted(title, pages.html(notice))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] manifest(Notice notice, ArchivalCode code, Map<String, byte[]> files) {
        var sums = new LinkedHashMap<String, String>();
        files.forEach((path, bytes) -> sums.put(path, ContentHash.sha256(bytes)));
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new Manifest(
                        PackageFiles.FORM,
                        code.toString(),
                        notice.id().toString(),
                        notice.title(),
                        notice.revision(),
                        notice.hash().value(),
                        clock.instant(),
                        sums));
    }

    private byte[] metadata(Notice notice, Revision text, ArchivalCode code, int pageCount) {
        var content = text.content();
        var published = notice.publishedAt();
        return new Metadata()
                .with("archivalCode", "档号", code)
                .with("fondsCode", "全宗号", code.fonds())
                .with("year", "年度", code.year())
                .with("retention", "保管期限", words.of("archive.retention." + code.retention()))
                .with("organisation", "机构代码", code.office())
                .with("itemNumber", "件号", code.place())
                .with("title", "题名", notice.title())
                .with("documentNumber", "文号", notice.number())
                .with("creator", "责任者", String.join("、", content.issuers()))
                .with("documentDate", "成文日期", notice.documentDate())
                .with("published", "发布时间", published)
                .with("docType", "文种", words.of("docType." + content.docType()))
                .with("urgency", "紧急程度", words.of("urgency." + content.urgency()))
                .with("disclosure", "公开属性", words.of("disclosure." + content.disclosure()))
                .with("addressees", "主送", String.join("、", content.addressees()))
                .with("copyTo", "抄送", String.join("、", content.copyTo()))
                .with("signers", "签发人", signersOf(notice))
                .with("pages", "页数", pageCount)
                .with("validity", "效力", words.of("validity." + notice.validity()))
                .with("noticeId", "公文标识", notice.id())
                .with("revision", "文稿", notice.revision())
                .with("hash", "签发稿散列值", notice.hash())
                .with("producer", "形成系统", "Fawen")
                .xml();
    }

    private String signersOf(Notice notice) {
        return signatures.on(notice.id()).stream()
                .filter(one -> one.revision() == notice.revision())
                .map(one -> organisations.current().nameOf(one.signer()))
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
