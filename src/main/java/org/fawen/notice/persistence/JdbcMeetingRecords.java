package org.fawen.notice.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.MeetingRecord;
import org.fawen.notice.MeetingRecords;
import org.fawen.notice.MeetingResult;
import org.fawen.notice.NoticeId;
import org.fawen.notice.content.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Resolutions of meetings in PostgreSQL. */
@Repository
class JdbcMeetingRecords implements MeetingRecords {

    private final JdbcClient jdbc;

    JdbcMeetingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(MeetingRecord record) {
        jdbc.sql("""
                        insert into meeting_record (id, notice_id, revision, hash, meeting, held_on, result, resolution,
                                                    minutes, recorder, at)
                        values (:id, :notice, :revision, :hash, :meeting, :heldOn, :result, :resolution,
                                :minutes, :recorder, :at)
                        """)
                .param("id", record.id())
                .param("notice", record.notice().value())
                .param("revision", record.revision())
                .param("hash", record.hash().value())
                .param("meeting", record.meeting())
                .param("heldOn", record.heldOn())
                .param("result", record.result().name())
                .param("resolution", record.resolution())
                .param("minutes", record.minutes())
                .param("recorder", record.recorder().value())
                .param("at", JdbcNotices.utc(record.at()))
                .update();
    }

    @Override
    public List<MeetingRecord> on(NoticeId notice) {
        return jdbc.sql("select * from meeting_record where notice_id = :notice order by at, id")
                .param("notice", notice.value())
                .query((row, index) -> new MeetingRecord(
                        row.getObject("id", UUID.class),
                        notice,
                        row.getInt("revision"),
                        new ContentHash(row.getString("hash")),
                        row.getString("meeting"),
                        row.getObject("held_on", LocalDate.class),
                        MeetingResult.valueOf(row.getString("result")),
                        row.getString("resolution"),
                        row.getString("minutes"),
                        new PersonId(row.getString("recorder")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
