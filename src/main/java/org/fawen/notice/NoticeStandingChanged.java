package org.fawen.notice;

import org.jspecify.annotations.Nullable;

/**
 * A published notice was taken down, revoked, superseded, repealed or put up again.
 *
 * @param document the notice that says so, if one does
 */
public record NoticeStandingChanged(
        NoticeId notice,
        ChangeKind kind,
        Validity validity,
        @Nullable NoticeId document) {}
