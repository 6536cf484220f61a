package org.fawen.notice;

import java.util.Map;

/** What the pages of the public site depend on, so that whoever keeps copies of them knows which are out of date. */
public interface SiteState {

    /** Changes whenever a page may have changed; cheap enough to be asked every second. */
    String token();

    /** Every public notice, taken down ones too, with a word that changes whenever its page does. */
    Map<NoticeId, String> pages();
}
