package org.fawen.portal;

import java.util.List;
import java.util.Locale;
import org.fawen.notice.PublishedNotice;

/** The forms a feed comes in. */
enum FeedKind {
    ATOM("application/atom+xml;charset=UTF-8"),
    RSS("application/rss+xml;charset=UTF-8");

    private final String mediaType;

    FeedKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The ending of its address. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String write(List<PublishedNotice> notices, String title, String path, PortalSettings settings) {
        return this == ATOM ? Feed.of(notices, title, path, settings) : RssFeed.of(notices, title, path, settings);
    }
}
