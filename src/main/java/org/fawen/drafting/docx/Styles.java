package org.fawen.drafting.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What paragraph and character styles say: bold, heading level, automatic number. */
final class Styles {

    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题)\\s*([1-9])");
    private static final int LONGEST_CHAIN = 20;

    /**
     * One style; what it does not say, the style it is based on may say.
     *
     * @param outline 0 to 8, 9 for body text
     */
    private record Style(
            @Nullable String basedOn,
            @Nullable Boolean bold,
            @Nullable Integer outline,
            @Nullable String numId,
            @Nullable Integer depth) {}

    private final Map<String, Style> styles = new HashMap<>();

    /** @param part {@code styles.xml}; none leaves every paragraph plain */
    static Styles of(byte @Nullable [] part) throws XMLStreamException {
        var styles = new Styles();
        if (part != null) {
            XmlPart.read(
                    part,
                    xml -> xml.children(name -> {
                        if (name.equals("style")) {
                            styles.read(xml);
                        } else {
                            xml.skip();
                        }
                    }));
        }
        return styles;
    }

    private void read(XmlPart xml) throws XMLStreamException {
        var id = String.valueOf(xml.attribute("styleId"));
        var basedOn = new String[1];
        var named = new Integer[1];
        var said = new Formatting();
        xml.children(name -> {
            switch (name) {
                case "basedOn" -> {
                    basedOn[0] = xml.value();
                    xml.skip();
                }
                case "name" -> {
                    var heading = HEADING.matcher(xml.value().strip());
                    named[0] = heading.matches() ? Integer.valueOf(Integer.parseInt(heading.group(1)) - 1) : null;
                    xml.skip();
                }
                case "pPr" -> said.paragraph(xml);
                case "rPr" -> said.run(xml);
                default -> xml.skip();
            }
        });
        var outline = said.outline == null ? named[0] : said.outline;
        styles.put(id, new Style(basedOn[0], said.bold, outline, said.numId, said.depth));
    }

    boolean isBold(@Nullable String style) {
        return first(style, Style::bold).orElse(false);
    }

    /** 1 to 9; 0 for body text. */
    int level(@Nullable String style) {
        return first(style, Style::outline)
                .filter(outline -> outline < 9)
                .map(outline -> outline + 1)
                .orElse(0);
    }

    @Nullable
    String numId(@Nullable String style) {
        return first(style, Style::numId).orElse(null);
    }

    int depth(@Nullable String style) {
        return first(style, Style::depth).orElse(0);
    }

    private <T> Optional<T> first(@Nullable String id, Function<Style, @Nullable T> said) {
        var style = id == null ? null : styles.get(id);
        for (var steps = 0; style != null && steps < LONGEST_CHAIN; steps++) {
            var value = said.apply(style);
            if (value != null) {
                return Optional.of(value);
            }
            style = style.basedOn() == null ? null : styles.get(style.basedOn());
        }
        return Optional.empty();
    }
}
