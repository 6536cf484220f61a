package org.fawen.reports;

import java.time.Instant;
import org.fawen.notice.NoticeId;

/**
 * One of the things a line counts.
 *
 * @param readable whether the person may open the notice
 * @param words the reason of a return, or the hours an item took
 */
public record Behind(NoticeId notice, String title, Instant at, String words, boolean readable) {}
