package org.fawen.rendering;

import java.util.Map;

/** Writes HTML: words go through {@link #text} and attribute values through {@link #open}, both escaped. */
final class Html {

    private final StringBuilder html = new StringBuilder();

    /** Opens an element; attributes without a value are left out. */
    Html open(String element, Map<String, String> attributes) {
        html.append('<').append(element);
        attributes.forEach((name, value) -> {
            if (!value.isEmpty()) {
                html.append(' ').append(name).append("=\"");
                escape(value);
                html.append('"');
            }
        });
        html.append('>');
        return this;
    }

    Html open(String element, String cssClass) {
        return open(element, Map.of("class", cssClass));
    }

    Html open(String element) {
        return open(element, "");
    }

    Html text(String words) {
        escape(words);
        return this;
    }

    Html close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    /** An element that holds words only. */
    Html element(String element, String cssClass, String words) {
        return open(element, cssClass).text(words).close(element);
    }

    private void escape(String words) {
        for (var i = 0; i < words.length(); i++) {
            var sign = words.charAt(i);
            switch (sign) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(sign);
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
