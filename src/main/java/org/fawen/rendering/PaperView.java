package org.fawen.rendering;

import java.time.LocalDate;
import java.util.Map;
import org.fawen.notice.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the signed text on its page, and how the page is meant to be used.
 *
 * @param channel form of issue; decides the letterhead
 * @param number 发文字号; none before registration
 * @param documentDate 成文日期; none before registration
 * @param awaitsNumber whether “（登记时编号）” stands where the number will be
 * @param attachments address below which the files lie as {@code /{sha256}/{file name}}; none shows words, not links
 * @param blockClasses further CSS classes of single blocks, by block id
 */
public record PaperView(
        Channel channel,
        @Nullable String number,
        @Nullable LocalDate documentDate,
        boolean awaitsNumber,
        @Nullable String attachments,
        Map<String, String> blockClasses) {

    public PaperView {
        blockClasses = Map.copyOf(blockClasses);
    }

    /** A notice on its way: neither number nor date. */
    public static PaperView underWay(Channel channel) {
        return new PaperView(channel, null, null, channel != Channel.WEB_ONLY, null, Map.of());
    }

    /** An issued notice. */
    public static PaperView issued(Channel channel, @Nullable String number, @Nullable LocalDate documentDate) {
        return new PaperView(channel, number, documentDate, false, null, Map.of());
    }

    public PaperView withAttachmentsAt(String address) {
        return new PaperView(channel, number, documentDate, awaitsNumber, address, blockClasses);
    }

    public PaperView withBlockClasses(Map<String, String> classes) {
        return new PaperView(channel, number, documentDate, awaitsNumber, attachments, classes);
    }
}
