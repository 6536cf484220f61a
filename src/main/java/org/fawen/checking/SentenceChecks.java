package org.fawen.checking;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Checks that read whole sentences. */
final class SentenceChecks {

    private static final Pattern ENDED = Pattern.compile("[。！？；：”）》…」’?!;:)\\uFFFC]$");
    private static final Pattern LABEL = Pattern.compile("^[^，。；]{1,14}[：:][^，。；]*$");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？；]+[。！？；]?");
    private static final Pattern SERIES = Pattern.compile("[^。！？]+[。！？]?");
    private static final Pattern INNER_MARK = Pattern.compile("[，、：]");
    private static final Pattern COUNTED = Pattern.compile("一是|第一|首先|[（(](?:一|1)[)）]|(?<!\\d)1[.．、]");
    private static final int SHORT = 20;
    private static final int LONGEST_SENTENCE = 120;

    private SentenceChecks() {}

    /** PUN-09. */
    static void end(Draft draft, Report report) {
        for (Piece piece : draft.text()) {
            String text = piece.masked().stripTrailing();
            boolean sentence = piece.kind() == Piece.Kind.PARAGRAPH || piece.kind() == Piece.Kind.RUN_IN;
            boolean heading =
                    draft.outline().line(piece).filter(Outline.Line::heading).isPresent();
            boolean exempt = piece.kind() == Piece.Kind.PARAGRAPH && heading
                    || LABEL.matcher(text).matches()
                    || Names.isList(text);
            if (sentence
                    && !exempt
                    && text.length() > SHORT
                    && !ENDED.matcher(text).find()) {
                boolean comma = "，、,".indexOf(text.charAt(text.length() - 1)) >= 0;
                report.on(piece, text.length() - (comma ? 1 : 0), text.length())
                        .fix("。")
                        .add();
            }
        }
    }

    /** PUN-12: a semicolon separates members of which one has a mark of its own. */
    static void semicolons(Draft draft, Report report) {
        for (Piece piece : draft.text()) {
            boolean running = piece.kind() == Piece.Kind.PARAGRAPH || piece.kind() == Piece.Kind.RUN_IN;
            boolean item = draft.outline().line(piece).isPresent()
                    || piece.text().stripTrailing().endsWith("；");
            if (!running || item) {
                continue;
            }
            for (MatchResult sentence : SERIES.matcher(piece.masked()).results().toList()) {
                int semicolon = sentence.group().indexOf('；');
                boolean counted = COUNTED.matcher(sentence.group()).find();
                if (semicolon >= 0 && !INNER_MARK.matcher(sentence.group()).find() && !counted) {
                    int at = sentence.start() + semicolon;
                    report.on(piece, at, at + 1).add();
                }
            }
        }
    }

    /** STY-05. */
    static void length(Draft draft, Report report) {
        for (Piece piece : draft.text()) {
            SENTENCE.matcher(piece.text())
                    .results()
                    .filter(sentence -> sentence.group().strip().length() > LONGEST_SENTENCE)
                    .forEach(sentence -> report.on(piece, sentence)
                            .with(sentence.group().strip().length(), LONGEST_SENTENCE)
                            .add());
        }
    }
}
