package org.fawen.drafting;

import java.util.List;
import org.fawen.notice.Notice;
import org.fawen.notice.Opinion;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Content;
import org.fawen.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its drafter opens it.
 *
 * @param returns opinions that sent it back, newest first; empty for a draft that was never returned
 * @param submission what was stated the last time, or proposals for the first
 * @param template what it was begun from; null for one that began without
 */
public record DraftSheet(
        Notice notice,
        Content content,
        RoutingRequest request,
        WorkItem item,
        List<Opinion> returns,
        Submission submission,
        @Nullable DraftTemplate template) {}
