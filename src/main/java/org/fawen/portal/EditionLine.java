package org.fawen.portal;

import java.util.List;
import org.fawen.notice.Edition;
import org.jspecify.annotations.Nullable;

/**
 * An edition in the public history of a notice.
 *
 * @param path of its text; the last one is the notice's own page
 * @param note 更正说明; empty for the first
 * @param changes what was changed against the edition before, as HTML that is escaped already; none for the first
 */
record EditionLine(
        int number,
        String path,
        String day,
        String checkCode,
        String note,
        @Nullable String changes,
        boolean present) {

    /** The editions of a notice, newest first. */
    static List<EditionLine> of(List<Edition> editions, PortalSettings settings) {
        var lines = new java.util.ArrayList<EditionLine>();
        for (var place = 0; place < editions.size(); place++) {
            var edition = editions.get(place);
            var present = place == editions.size() - 1;
            var path = "/notices/" + edition.notice();
            lines.add(
                    0,
                    new EditionLine(
                            edition.number(),
                            present ? path : path + "/editions/" + edition.number(),
                            Standing.day(edition.at(), settings),
                            edition.hash().checkCode(),
                            edition.note(),
                            place == 0 ? null : PublicChanges.html(editions.get(place - 1), edition),
                            present));
        }
        return List.copyOf(lines);
    }
}
