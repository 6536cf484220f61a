package org.fawen.notice.content;

import java.util.ArrayList;
import java.util.List;

/** Reading and tidying of running text. */
public final class Runs {

    private Runs() {}

    /** One plain run, or none for empty text. */
    public static List<Run> of(String text) {
        return text.isEmpty() ? List.of() : List.of(Run.plain(text));
    }

    /** Normalises the words, joins neighbours of equal weight and drops empty runs. */
    public static List<Run> tidy(List<Run> runs) {
        var tidy = new ArrayList<Run>();
        for (var run : runs) {
            switch (run) {
                case Run.Reference reference -> tidy.add(reference);
                case Run.Text text -> append(tidy, text);
            }
        }
        return List.copyOf(tidy);
    }

    private static void append(List<Run> tidy, Run.Text text) {
        if (text.text().isEmpty()) {
            return;
        }
        if (!tidy.isEmpty() && tidy.getLast() instanceof Run.Text last && last.strong() == text.strong()) {
            tidy.removeLast();
            tidy.add(new Run.Text(NormalText.of(last.text() + text.text()), text.strong()));
        } else {
            tidy.add(new Run.Text(NormalText.of(text.text()), text.strong()));
        }
    }

    /**
     * The words as people read them.
     *
     * @param attachments how many attachments the notice has: with one, a reference reads 附件 and not 附件1
     */
    public static String text(List<Run> runs, int attachments) {
        var words = new StringBuilder();
        for (var run : runs) {
            words.append(
                    switch (run) {
                        case Run.Text text -> text.text();
                        case Run.Reference reference -> label(reference.ordinal(), attachments);
                    });
        }
        return words.toString();
    }

    /** 附件, or 附件n where there are several. */
    public static String label(int ordinal, int attachments) {
        return attachments > 1 ? "附件" + ordinal : "附件";
    }
}
