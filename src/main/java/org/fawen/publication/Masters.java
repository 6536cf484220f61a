package org.fawen.publication;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.fawen.notice.Notice;
import org.springframework.stereotype.Service;

/** 正本 to be kept for decades: as it was sealed, and typeset from the signed text where it was not. */
@Service
public class Masters {

    private final Sealings sealings;
    private final OfficialFiles files;

    Masters(Sealings sealings, OfficialFiles files) {
        this.sealings = sealings;
        this.files = files;
    }

    /** The files of the notice as it was issued. */
    public Master of(Notice notice) {
        var document = files.of(notice);
        var found = new LinkedHashMap<String, byte[]>();
        sealings.fairCopyOf(notice)
                .ifPresent(copy ->
                        copy.files().forEach(file -> found.put(endingOf(file.fileName()), sealings.bytesOf(file))));
        found.computeIfAbsent("pdf", missing -> document.pdf());
        found.computeIfAbsent("ofd", missing -> document.ofd());
        return new Master(document.pages(), found);
    }

    private static String endingOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * 正本.
     *
     * @param files by their endings; PDF and OFD always
     */
    public record Master(int pages, Map<String, byte[]> files) {}
}
