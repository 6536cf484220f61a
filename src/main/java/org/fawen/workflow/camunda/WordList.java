package org.fawen.workflow.camunda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Splits a variable that holds several words, for the multi-instance tasks of the models. Public for expressions, which reach nothing else. */
@Component("words")
public class WordList {

    public List<String> of(@Nullable String words) {
        return words == null || words.isBlank()
                ? List.of()
                : List.of(words.strip().split(" +"));
    }
}
