package org.fawen.notice.comparison;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.content.Run;

/** The words of running text, found by ICU's dictionary for Chinese. A reference to an attachment is a word by itself. */
final class Words {

    /** Making one reads the dictionary; an instance belongs to one thread, a clone is cheap. */
    private static final BreakIterator CHINESE = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);

    /**
     * A word.
     *
     * @param text what it is compared by
     * @param runs what it is made of: several where its weight changes inside it
     */
    record Word(String text, List<Run> runs) {}

    private Words() {}

    static List<Word> of(List<Run> runs) {
        var words = new ArrayList<Word>();
        var begin = 0;
        for (var end = 0; end <= runs.size(); end++) {
            if (end == runs.size() || runs.get(end) instanceof Run.Reference) {
                addWords(runs.subList(begin, end), words);
                if (end < runs.size()) {
                    words.add(reference((Run.Reference) runs.get(end)));
                }
                begin = end + 1;
            }
        }
        return words;
    }

    private static Word reference(Run.Reference reference) {
        return new Word("\uFFFC" + reference.ordinal(), List.of(reference));
    }

    private static void addWords(List<Run> texts, List<Word> words) {
        if (texts.isEmpty()) {
            return;
        }
        var whole = Blocks.words(texts);
        var breaks = (BreakIterator) CHINESE.clone();
        breaks.setText(whole);
        var run = 0;
        var runBegin = 0;
        for (int begin = 0, end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
            var parts = new ArrayList<Run>();
            for (var at = begin; at < end; ) {
                var text = (Run.Text) texts.get(run);
                var runEnd = runBegin + text.text().length();
                var to = Math.min(end, runEnd);
                parts.add(new Run.Text(whole.substring(at, to), text.strong()));
                at = to;
                if (at == runEnd) {
                    run++;
                    runBegin = runEnd;
                }
            }
            words.add(new Word(whole.substring(begin, end), parts));
        }
    }
}
