package org.fawen.workflow;

import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Scope;

/** Which part of a text each unit is asked to countersign. */
public interface CountersignScopes {

    /** The whole text unless another part was named. */
    Scope of(NoticeId notice, UnitId unit);

    /** Names the part; the whole text takes back what was named. */
    void name(NoticeId notice, UnitId unit, Scope part);
}
