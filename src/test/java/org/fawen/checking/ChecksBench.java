package org.fawen.checking;

import java.util.ArrayList;
import java.util.List;
import org.fawen.bench.Measurements;
import org.fawen.checking.CheckInput.Secrecy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** All checks on a text of 10,000 characters, without and with much to report. {@code ./fawen bench checks} */
@EnabledIfSystemProperty(named = "fawen.bench", matches = "true")
class ChecksBench {

    private static final int CHARACTERS = 10_000;
    private static final int RUNS = 100;

    @Test
    void measure() {
        report("the sample, repeated", "");
        report("a fault in every paragraph", "请大家务必重视！！受理时间为8:30--11:30,不得迟到。");
    }

    private static void report(String what, String behind) {
        var input = input(behind);
        var length = input.blocks().stream()
                .flatMap(block -> block.pieces().stream())
                .mapToInt(String::length)
                .sum();
        var found = Checks.standard().run(input).size();
        var times = Measurements.of(RUNS, () -> Checks.standard().run(input));
        System.out.printf("%s: %,d characters, %d findings, %s (goal 100 ms)%n", what, length, found, times);
    }

    private static CheckInput input(String behind) {
        var sample = Sample.read("seed-notice.json").secrecy(Secrecy.STATED).build();
        var blocks = new ArrayList<TextBlock>();
        for (var length = 0; length < CHARACTERS; ) {
            var words = text(sample.blocks(), blocks.size()) + behind;
            blocks.add(new TextBlock.Paragraph("b" + blocks.size(), words));
            length += words.length();
        }
        return sample.toBuilder().occasion(Occasion.SUBMIT).blocks(blocks).build();
    }

    private static String text(List<TextBlock> blocks, int at) {
        return blocks.get(at % blocks.size()).pieces().getFirst();
    }
}
