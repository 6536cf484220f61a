package org.fawen.portal;

import java.util.List;
import java.util.stream.Collectors;
import org.fawen.notice.Edition;
import org.fawen.notice.comparison.MarkedBlock;
import org.fawen.notice.comparison.MarkedCopy;
import org.fawen.notice.comparison.MarkedLine;
import org.fawen.notice.comparison.MarkedRun;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.springframework.web.util.HtmlUtils;

/** What a correction changed, place by place, in words that are struck out and words that came. */
final class PublicChanges {

    private final int attachments;
    private final StringBuilder html = new StringBuilder();

    private PublicChanges(int attachments) {
        this.attachments = attachments;
    }

    /** The changed places of the later edition, escaped. */
    static String html(Edition earlier, Edition later) {
        var copy = MarkedCopy.of(earlier.content(), List.of(new MarkedCopy.Step(later.number(), later.content())));
        var changes = new PublicChanges(later.content().attachments().size());
        copy.fields().values().forEach(lines -> lines.forEach(changes::line));
        copy.blocks().stream().filter(MarkedBlock::isMarked).forEach(changes::block);
        return changes.html.toString();
    }

    private void block(MarkedBlock block) {
        block.lines().forEach(this::line);
        block.rows().forEach(row -> {
            var cells = row.stream().map(cell -> runs(cell.line().runs())).collect(Collectors.joining("　"));
            html.append("<p>").append(cells).append("</p>");
        });
    }

    private void line(MarkedLine line) {
        var runs = line.runs();
        if (runs.stream().anyMatch(run -> run.inserted() != 0 || run.deleted() != 0) || !line.stands()) {
            html.append("<p>").append(runs(runs)).append("</p>");
        }
    }

    private String runs(List<MarkedRun> runs) {
        return runs.stream().map(this::run).collect(Collectors.joining());
    }

    private String run(MarkedRun marked) {
        var words = HtmlUtils.htmlEscape(words(marked.run()));
        if (marked.deleted() != 0) {
            return "<del>" + words + "</del>";
        }
        return marked.inserted() != 0 ? "<ins>" + words + "</ins>" : words;
    }

    private String words(Run run) {
        return Runs.text(List.of(run), attachments);
    }
}
