package org.fawen.rendering;

import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.content.Run;

/**
 * A run-in heading taken apart.
 *
 * @param lead up to and including the first 。, or everything where there is none
 * @param rest body text on the same line
 */
public record RunIn(List<Run> lead, List<Run> rest) {

    public static RunIn of(List<Run> runs) {
        var lead = new ArrayList<Run>();
        for (var i = 0; i < runs.size(); i++) {
            if (runs.get(i) instanceof Run.Text text && text.text().indexOf('。') >= 0) {
                var cut = text.text().indexOf('。') + 1;
                lead.add(new Run.Text(text.text().substring(0, cut), text.strong()));
                return new RunIn(lead, rest(text, cut, runs.subList(i + 1, runs.size())));
            }
            lead.add(runs.get(i));
        }
        return new RunIn(lead, List.of());
    }

    private static List<Run> rest(Run.Text text, int cut, List<Run> following) {
        var rest = new ArrayList<Run>();
        if (cut < text.text().length()) {
            rest.add(new Run.Text(text.text().substring(cut), text.strong()));
        }
        rest.addAll(following);
        return rest;
    }
}
