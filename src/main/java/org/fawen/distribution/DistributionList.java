package org.fawen.distribution;

import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Runs;
import org.fawen.rendering.Typesetting;
import org.springframework.stereotype.Component;

/** 分发单 to print, which goes with the copies; all words are as they are to be shown. */
@Component
public class DistributionList {

    private final Typesetting typesetting;

    DistributionList(Typesetting typesetting) {
        this.typesetting = typesetting;
    }

    /** @param rows the head first, then a row for each recipient */
    public byte[] pdf(String title, List<List<String>> rows) {
        var cells = new ArrayList<List<Cell>>();
        for (var row : rows) {
            var head = cells.isEmpty();
            cells.add(row.stream()
                    .map(words -> new Cell(words.isEmpty() ? List.of() : Runs.of(words), head, 1, 1))
                    .toList());
        }
        return typesetting.typeset(title, new Block.Table("list00", cells)).pdf();
    }
}
