package org.fawen.workflow;

import java.util.List;
import org.fawen.notice.ChangeClass;
import org.fawen.notice.Step;

/** What the rules in {@code processes/rules} say of returned notices. */
public interface ResubmissionRules {

    /**
     * How a returned notice may go on, the usual way first.
     *
     * @param restart whether who returned it demands that everybody acts again
     * @param from the step that returned it
     */
    List<ResubmitMode> modes(ChangeClass change, boolean restart, Step from);
}
