package org.fawen.portal;

import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Runs;

/** The beginning of a notice's text, for search engines, feeds and shared links. */
final class Beginning {

    private static final int LENGTH = 120;

    private Beginning() {}

    /** The first paragraph, cut after 120 characters; the title where there is no paragraph. */
    static String of(Content content) {
        var beginning = content.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .map(paragraph ->
                        Runs.text(paragraph.runs(), content.attachments().size()))
                .findFirst()
                .orElse(content.title());
        return beginning.codePointCount(0, beginning.length()) <= LENGTH
                ? beginning
                : beginning.substring(0, beginning.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
