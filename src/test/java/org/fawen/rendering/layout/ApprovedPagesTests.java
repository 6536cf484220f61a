package org.fawen.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.fawen.rendering.Samples;
import org.fawen.rendering.fonts.FontSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of every sample as they were looked at and approved: each line with its place in millimetres. After a change
 * that is wanted, look at the pages ({@code ./fawen render … --png}) and write the lists again with
 * {@code -Dfawen.approve=true}.
 */
class ApprovedPagesTests {

    private static final Path FOLDER = Path.of("src/test/resources/layout");
    private static final FontSet FONTS = FontSet.read(Path.of("fonts"));

    static Stream<String> samples() {
        return Samples.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areUnchanged(String name) throws IOException {
        var pages = written(Layout.of(Samples.of(name), FONTS));
        var file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("fawen.approve")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, pages);
        }

        assertThat(pages).isEqualTo(Files.readString(file));
    }

    private static String written(DisplayList list) {
        var text = new StringBuilder();
        for (var number = 0; number < list.pages().size(); number++) {
            text.append("page ").append(number + 1).append('\n');
            for (var op : list.pages().get(number).ops()) {
                text.append(written(op)).append('\n');
            }
        }
        for (var seal : list.seals()) {
            text.append("seal of %s on page %d at %s %s\n"
                    .formatted(seal.organ(), seal.page() + 1, mm(seal.x()), mm(seal.y())));
        }
        return text.toString();
    }

    private static String written(Op op) {
        var role = op.element() == null ? "-" : op.element().role();
        return switch (op) {
            case Op.Glyphs glyphs ->
                "%s %s %s %s %spt #%06x %s%s"
                        .formatted(
                                role,
                                mm(glyphs.x()),
                                mm(glyphs.baseline()),
                                mm(glyphs.width()),
                                Math.round(glyphs.size() * 100) / 100.0,
                                glyphs.ink(),
                                glyphs.face().role().key() + " ",
                                glyphs.text());
            case Op.Rule rule ->
                "rule %s %s to %s %s, %s"
                        .formatted(mm(rule.x1()), mm(rule.y1()), mm(rule.x2()), mm(rule.y2()), mm(rule.thickness()));
            case Op.Inset inset ->
                "%s %s %s, %s by %s, page %d of %s"
                        .formatted(
                                role,
                                mm(inset.x()),
                                mm(inset.y()),
                                mm(inset.width()),
                                mm(inset.height()),
                                inset.page().number() + 1,
                                inset.page().file().title());
        };
    }

    /** Tenths are what an eye sees, and what no rounding of another machine moves. */
    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.1f", points / TypeArea.MM + 1e-6);
    }
}
