package org.fawen.rendering;

import java.util.Map;
import java.util.regex.Pattern;

/** Keeps the words of a title whole where lines break (GB/T 9704-2012 7.3.1). */
final class TitleHtml {

    private static final Pattern WHOLE =
            Pattern.compile("[0-9]{4}(?:[—－-][0-9]{4})?(?:年度|学年|年)|第[0-9一二三四五六七八九十百]+[次届期号]|"
                    + "的?(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|复函|函|纪要|公示)$");

    private TitleHtml() {}

    static String of(String title) {
        var html = new Html().open("h1", Map.of("class", "paper-title"));
        var whole = WHOLE.matcher(title);
        var from = 0;
        while (whole.find()) {
            html.text(title.substring(from, whole.start())).element("span", "paper-whole", whole.group());
            from = whole.end();
        }
        return html.text(title.substring(from)).close("h1").toString();
    }
}
