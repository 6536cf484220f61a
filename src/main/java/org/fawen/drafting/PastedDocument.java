package org.fawen.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fawen.drafting.PastedNotice.Kind;
import org.fawen.drafting.PastedNotice.Remark;
import org.fawen.notice.content.Block;

/** Takes a pasted document apart, from the outside to the inside: remnants, title, byline, addressees, end, body. */
final class PastedDocument {

    private static final Pattern END_OF_PAGE =
            Pattern.compile("分享|分享到[:：]?.*|【?(打印|关闭)(本页|窗口|页面)?】?|上一[篇条][:：].*|下一[篇条][:：].*|检测到当前浏览器.*");
    private static final Pattern COLON_AT_END = Pattern.compile(".*[:：]");

    private final List<Remark> remarks = new ArrayList<>();
    private final UnaryOperator<String> marks;

    /** @param marks what becomes of the marks of title and body */
    private PastedDocument(UnaryOperator<String> marks) {
        this.marks = marks;
    }

    /** Makes the blocks of the body. */
    @FunctionalInterface
    interface Body {

        /**
         * @param lines the lines that are left for the body
         * @param from place of the first of them in the document
         */
        List<Block> blocks(List<String> lines, int from);
    }

    static PastedNotice read(String text) {
        var document = new PastedDocument(FullWidthMarks::in);
        return document.parts(PastedLine.normal(text).lines().toList(), document::body);
    }

    static PastedNotice readAsWritten(String text) {
        var document = new PastedDocument(UnaryOperator.identity());
        return document.parts(PastedLine.normal(text).lines().toList(), document::body);
    }

    /** The same recognition for lines that are more than their words. */
    static PastedNotice read(List<String> lines, UnaryOperator<String> marks, Body body) {
        return new PastedDocument(marks).parts(lines, body);
    }

    private PastedNotice parts(List<String> page, Body body) {
        var lines = new ArrayList<>(withoutRemnants(page));
        var present = lines.size();
        var front = FrontMatter.takeFrom(lines, remarks);
        var title = marks.apply(front.title());
        var addressees = addressees(lines);
        var from = present - lines.size();
        var end = EndMatter.takeFrom(lines, remarks);
        var blocks = body.blocks(lines, from);
        return new PastedNotice(
                title,
                DocTypeWords.atEndOf(title).orElse(null),
                front.urgency(),
                front.number(),
                addressees,
                end.copyTo(),
                blocks,
                end.attachmentTitles(),
                end.signatures(),
                end.date(),
                end.note(),
                front.publishTime(),
                front.editor(),
                front.source(),
                List.copyOf(remarks));
    }

    private List<String> withoutRemnants(List<String> page) {
        for (var i = 0; i < page.size(); i++) {
            if (END_OF_PAGE.matcher(page.get(i).strip()).matches()) {
                page.subList(i, page.size()).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> remarks.add(new Remark(Kind.LEFT_OUT, "end-of-page", line)));
                return page.subList(0, i);
            }
        }
        return page;
    }

    /** The first line that has words, when it ends with a colon and is no sentence. */
    private List<String> addressees(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = FullWidthMarks.in(lines.get(i).strip());
            if (line.isEmpty()) {
                continue;
            }
            if (!COLON_AT_END.matcher(line).matches() || line.contains("。")) {
                return List.of();
            }
            lines.subList(0, i + 1).clear();
            remarks.add(new Remark(Kind.RECOGNISED, "addressees", line));
            return classes(line.substring(0, line.length() - 1));
        }
        return List.of();
    }

    /** Classes stand between ，; the members of one stay together. */
    static List<String> classes(String line) {
        return Stream.of(FullWidthMarks.in(line).split("[，；]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private List<Block> body(List<String> lines, int from) {
        var text = String.join("\n", lines);
        var widened = String.join("\n", lines.stream().map(marks).toList());
        var changed = (int) java.util.stream.IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) != widened.charAt(i))
                .count();
        if (changed > 0) {
            remarks.add(new Remark(Kind.CHANGED, "marks", Integer.toString(changed)));
        }
        return PastedText.body(widened);
    }
}
