package org.fawen.rendering;

import java.util.List;

/** Keeps the words of a title whole where lines break (GB/T 9704-2012 7.3.1). */
final class TitleHtml {

    private TitleHtml() {}

    static String of(String title, List<String> issuers) {
        var html = new Html().open("h1", "paper-title");
        var whole = TitleWords.whole(issuers).matcher(title);
        var from = 0;
        while (whole.find()) {
            html.text(title.substring(from, whole.start())).element("span", "paper-whole", whole.group());
            from = whole.end();
        }
        return html.text(title.substring(from)).close("h1").toString();
    }
}
