package org.fawen.comments;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;

/** What somebody said or did about a comment. Append-only: the newest that is no reply says how the comment stands. */
public record Answer(UUID id, UUID comment, Kind kind, PersonId author, String words, Instant at) {

    /** What an answer does. */
    public enum Kind {
        /** 回复. */
        REPLY,
        /** 采纳: the suggested words stand in the text. */
        ADOPTED,
        /** 不采纳, 未改: with the reason. */
        DECLINED,
        /** 已改, 解决. */
        RESOLVED,
        /** 重新打开. */
        REOPENED
    }
}
