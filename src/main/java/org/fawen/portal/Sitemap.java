package org.fawen.portal;

import org.fawen.notice.PublicEntries;
import org.fawen.notice.PublicEntries.Choice;
import org.fawen.notice.PublicEntries.Position;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.Validity;
import org.fawen.notice.content.Audience;
import org.jspecify.annotations.Nullable;

/** The addresses of public pages, newest first; the protocol allows 50,000 in one file. */
final class Sitemap {

    private static final int MOST = 50_000;
    private static final int PAGE = 100;

    private Sitemap() {}

    static String of(PublicEntries entries, PortalSettings settings) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
                .append("<url><loc>")
                .append(settings.address("/"))
                .append("</loc></url>\n");
        var choice = Choice.all(Audience.PUBLIC);
        @Nullable Position before = null;
        for (var written = 0; written < MOST; written += PAGE) {
            var page = entries.page(choice, before, PAGE);
            page.stream()
                    .filter(notice -> notice.validity() != Validity.REVOKED)
                    .forEach(notice -> url(notice, settings, xml));
            if (page.size() < PAGE) {
                break;
            }
            before = Position.of(page.getLast());
        }
        return xml.append("</urlset>\n").toString();
    }

    private static void url(PublishedNotice notice, PortalSettings settings, StringBuilder xml) {
        xml.append("<url><loc>")
                .append(settings.address("/notices/" + notice.id()))
                .append("</loc><lastmod>")
                .append(Standing.day(notice.publishedAt(), settings))
                .append("</lastmod></url>\n");
    }
}
