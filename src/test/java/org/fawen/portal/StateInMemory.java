package org.fawen.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fawen.notice.NoticeId;
import org.fawen.notice.SiteState;

/** The state of the site without a database. */
class StateInMemory implements SiteState {

    private final PublishedInMemory published;

    StateInMemory(PublishedInMemory published) {
        this.published = published;
    }

    @Override
    public String token() {
        return pages().toString();
    }

    @Override
    public Map<NoticeId, String> pages() {
        var pages = new LinkedHashMap<NoticeId, String>();
        published.everything().stream()
                .filter(notice -> notice.content().isForThePublic())
                .forEach(notice -> pages.put(notice.id(), notice.publication().hash() + "|" + notice.validity()));
        return pages;
    }
}
