package org.fawen.workflow;

import java.util.List;
import org.fawen.notice.Notice;
import org.fawen.notice.content.Content;

/** 必须改 in a text that is changed in place. Implemented by whoever knows the text checks. */
public interface Mistakes {

    /**
     * What blocks the drafter's submission, stands in the later text and did not stand in the earlier one.
     *
     * @return one entry a finding, such as {@code PUN-01“（”}; empty when nothing was brought in
     */
    List<String> broughtInto(Notice notice, Content before, Content after);
}
