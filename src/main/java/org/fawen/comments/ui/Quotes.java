package org.fawen.comments.ui;

import com.vaadin.flow.component.HtmlContainer;

/** Words of the text, shown as a quotation. */
final class Quotes {

    private static final int SHOWN = 60;

    private Quotes() {}

    static HtmlContainer of(String words) {
        var quote = new HtmlContainer("blockquote");
        quote.addClassName("fw-comment-quote");
        quote.getElement().setAttribute("lang", "zh-CN");
        quote.setText(words);
        return quote;
    }

    /** A long quotation without its middle. */
    static String shortened(String words) {
        return words.length() <= SHOWN
                ? words
                : words.substring(0, SHOWN / 2) + "……" + words.substring(words.length() - SHOWN / 2);
    }
}
