package org.fawen.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.content.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A line of 收文.
 *
 * @param recipient the name of the unit or person it was given to
 * @param replyBy until when a reply is wanted and not given yet; none otherwise
 */
public record IncomingLine(
        UUID delivery,
        String title,
        Urgency urgency,
        @Nullable DocumentNumber number,
        String recipient,
        boolean copy,
        Instant sentAt,
        @Nullable Instant signedAt,
        @Nullable String signedAs,
        @Nullable PersonId handler,
        @Nullable Instant replyBy) {

    static IncomingLine of(ResultSet row, int index) throws SQLException {
        var code = row.getString("number_code");
        var handler = row.getString("handler");
        return new IncomingLine(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Urgency.valueOf(row.getString("urgency")),
                code == null ? null : new DocumentNumber(code, row.getInt("number_year"), row.getInt("number_serial")),
                row.getString("name"),
                row.getBoolean("copy"),
                DeliveryRows.instantOf(row, "sent_at"),
                DeliveryRows.instant(row, "signed_at"),
                row.getString("signed_as"),
                handler == null ? null : new PersonId(handler),
                DeliveryRows.instant(row, "replied_at") == null ? DeliveryRows.instant(row, "due_at") : null);
    }
}
