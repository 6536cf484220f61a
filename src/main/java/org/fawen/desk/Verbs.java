package org.fawen.desk;

import java.util.Set;
import org.fawen.notice.Step;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The words for what people did. */
final class Verbs {

    /** Steps whose approval is called by what is done there. */
    private static final Set<Step> BY_STEP =
            Set.of(Step.RECHECK, Step.NUMBERING, Step.SEALING, Step.PUBLICATION_REVIEW, Step.ARCHIVING);

    private Verbs() {}

    /** @param verb as in the log of acts, such as {@code submit} */
    static String word(String verb, @Nullable Step step) {
        return step != null && verb.equals("approve") && BY_STEP.contains(step)
                ? Texts.text("desk.verb.approve." + step.key())
                : Texts.text("desk.verb." + verb);
    }
}
