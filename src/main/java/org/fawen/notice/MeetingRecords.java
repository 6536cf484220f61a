package org.fawen.notice;

import java.util.List;

/** Every resolution of a meeting ever recorded. */
public interface MeetingRecords {

    void add(MeetingRecord record);

    /** All on a notice, oldest first. */
    List<MeetingRecord> on(NoticeId notice);
}
