package org.fawen.drafting;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fawen.notice.content.DocType;

/** The words by which titles end (文种, 条例 第8条). */
final class DocTypeWords {

    private static final Map<String, DocType> WORDS = Map.ofEntries(
            Map.entry("决议", DocType.RESOLUTION),
            Map.entry("决定", DocType.DECISION),
            Map.entry("命令", DocType.ORDER),
            Map.entry("公报", DocType.COMMUNIQUE),
            Map.entry("公告", DocType.ANNOUNCEMENT),
            Map.entry("通告", DocType.PUBLIC_NOTICE),
            Map.entry("意见", DocType.OPINIONS),
            Map.entry("通知", DocType.NOTICE),
            Map.entry("通报", DocType.CIRCULAR),
            Map.entry("报告", DocType.REPORT),
            Map.entry("请示", DocType.REQUEST),
            Map.entry("批复", DocType.REPLY),
            Map.entry("议案", DocType.PROPOSAL),
            Map.entry("函", DocType.LETTER),
            Map.entry("纪要", DocType.MINUTES),
            Map.entry("公示", DocType.PUBLICITY));

    /** An order may be called by its organ alone, such as 滨海理工大学令. */
    private static final Pattern ORDER = Pattern.compile(".*(大学|学院|委员会|政府|[部处局委院会])令");

    private DocTypeWords() {}

    /** The type a title names with its last word, one bracket behind it left aside. */
    static Optional<DocType> atEndOf(String title) {
        var words = title.strip().replaceFirst("[（(][^（()）]*[）)]$", "").strip();
        if (ORDER.matcher(words).matches()) {
            return Optional.of(DocType.ORDER);
        }
        return WORDS.entrySet().stream()
                .filter(word -> words.endsWith(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
