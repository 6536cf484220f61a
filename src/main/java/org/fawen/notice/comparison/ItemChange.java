package org.fawen.notice.comparison;

import java.util.List;
import org.fawen.notice.content.Run;

/** What became of one item: a list item, one of several addressees, an attachment. */
public sealed interface ItemChange {

    /** It stayed. */
    record Same(List<Run> item) implements ItemChange {}

    /** It is new. */
    record Added(List<Run> item) implements ItemChange {}

    /** It is gone. */
    record Removed(List<Run> item) implements ItemChange {}

    /** Its words changed. */
    record Changed(List<Edit> edits) implements ItemChange {}
}
