package org.fawen.shell;

import java.util.List;
import org.fawen.notice.Notice;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person sees of a notice on a step's screen, read at one moment. All names are resolved.
 *
 * @param content the text shown: the newest revision, or the working copy of a draft
 * @param revision number of the text shown; 0 while it was never submitted
 * @param hash of exactly the text shown; every act hands it back
 * @param people names around the notice
 * @param item the item the screen was opened for; none in the dossier that everybody entitled may read
 * @param steps the step strip, from 拟稿 to 发布
 * @param opinions boxes in the order of the 发文稿纸; see {@link OpinionBox#sheet}
 * @param timeline oldest first, then steps to come
 * @param since what changed since this person last saw it; none when seen for the first time
 * @param processes the process models in which the notice stands, outermost first
 */
public record Dossier(
        Notice notice,
        Content content,
        int revision,
        ContentHash hash,
        People people,
        @Nullable ItemView item,
        List<StepMark> steps,
        List<OpinionBox> opinions,
        List<TimelineEntry> timeline,
        @Nullable SinceSeen since,
        List<AttachmentLink> attachments,
        List<ProcessSheet> processes) {

    public Dossier {
        steps = List.copyOf(steps);
        opinions = List.copyOf(opinions);
        timeline = List.copyOf(timeline);
        attachments = List.copyOf(attachments);
        processes = List.copyOf(processes);
    }

    /** Whether this person may decide the item now. */
    public boolean isToDecide() {
        return item != null && item.isOpen() && item.mine();
    }

    /**
     * Names around a notice.
     *
     * @param draftingUnit name of the drafter's unit
     * @param countersignUnits names of the units that are asked
     */
    public record People(String drafter, String draftingUnit, List<String> countersignUnits) {

        public People {
            countersignUnits = List.copyOf(countersignUnits);
        }
    }
}
