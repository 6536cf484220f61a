package org.fawen.checking;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.fawen.checking.AttachedFile.Trace;

/** What a file carries beside its content, in words. */
final class Traces {

    private Traces() {}

    /** Kinds and counts such as {@code REVISION×2}; empty when the file has none of these. */
    static Optional<String> list(AttachedFile file, Set<Trace> kinds) {
        String traces = Arrays.stream(Trace.values())
                .filter(kinds::contains)
                .filter(kind -> file.traces().getOrDefault(kind, 0) > 0)
                .map(kind -> word(kind) + " × " + file.traces().get(kind))
                .collect(joining("、"));
        return traces.isEmpty() ? Optional.empty() : Optional.of(traces);
    }

    private static String word(Trace kind) {
        return switch (kind) {
            case REVISION -> "修订 revision";
            case COMMENT -> "批注 comment";
            case HIDDEN_TEXT -> "隐藏文字 hidden text";
            case AUTHOR -> "作者 author";
            case EXIF -> "EXIF";
            case GPS -> "GPS";
        };
    }
}
