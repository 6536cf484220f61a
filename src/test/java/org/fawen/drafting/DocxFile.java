package org.fawen.drafting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes DOCX files part by part, good ones and bad ones. */
public final class DocxFile {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    DocxFile() {
        with("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    }

    /** A file with this body and nothing else. */
    public static byte[] of(String... body) {
        return new DocxFile().body(body).bytes();
    }

    DocxFile body(String... body) {
        return with("word/document.xml", part("document", "<w:body>" + String.join("", body) + "</w:body>"));
    }

    DocxFile numbering(String inside) {
        return with("word/numbering.xml", part("numbering", inside));
    }

    DocxFile styles(String inside) {
        return with("word/styles.xml", part("styles", inside));
    }

    DocxFile with(String name, String words) {
        return with(name, words.getBytes(StandardCharsets.UTF_8));
    }

    DocxFile with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    static String part(String root, String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:%s %s>%s</w:%s>"
                .formatted(root, W, inside, root);
    }

    public static String p(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** A paragraph of the list {@code numId} at the depth {@code ilvl}. */
    static String numbered(int numId, int ilvl, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(ilvl, numId, words);
    }

    static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(style, words);
    }

    static String level(int ilvl, String format, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(ilvl, format, text);
    }

    static String numbering(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>".formatted(id, String.join("", levels));
    }

    static String use(int numId, int definition) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(numId, definition);
    }

    byte[] bytes() {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
