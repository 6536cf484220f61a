package org.fawen.workflow;

import java.util.List;
import java.util.Optional;
import org.fawen.notice.Erratum;
import org.fawen.notice.Notice;
import org.fawen.notice.content.Content;

/** What may be put right in a signed text as 文字更正. Implemented by whoever knows the text checks. */
public interface SafeWording {

    /** The text with all such corrections made; empty when there is none to make. */
    Optional<Corrected> of(Notice notice, Content content);

    /** @param places what differs, in reading order */
    record Corrected(Content content, List<Erratum.Place> places) {

        public Corrected {
            places = List.copyOf(places);
        }
    }
}
