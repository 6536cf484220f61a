package org.fawen.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;

/** Tells which drafts came back. */
final class ReturnedDrafts {

    private ReturnedDrafts() {}

    /**
     * The step that sent it back, while it lies with its drafter.
     *
     * @param row with the columns status and returned_from
     */
    static @Nullable Step from(ResultSet row) throws SQLException {
        var from = row.getString("returned_from");
        var status = NoticeStatus.valueOf(row.getString("status"));
        return from == null || status != NoticeStatus.DRAFT ? null : Step.of(from);
    }
}
