package org.fawen.portal;

import java.util.List;

/**
 * One page of the list.
 *
 * @param page from 1
 * @param pages at least 1
 * @param count of all pages together
 */
record NoticeList(List<NoticeLine> lines, int page, int pages, long count) {

    public boolean hasNewer() {
        return page > 1;
    }

    public boolean hasOlder() {
        return page < pages;
    }
}
