package org.fawen.administration.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fawen.notice.Channel;
import org.fawen.notice.Step;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.Texts;

/** Says the entries of a decision table in the words of the screens; what has no word stays as it is. */
final class RuleWords {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private RuleWords() {}

    static String of(String entry) {
        return switch (entry) {
            case "true" -> Texts.text("administration.rules.yes");
            case "false" -> Texts.text("administration.rules.no");
            default ->
                QUOTED.matcher(entry)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(words(found.group(1))))
                        .replace("not(", Texts.text("administration.rules.not") + "(")
                        .replace(",", Texts.text("shell.separator"))
                        .replace("(", "\uFF08")
                        .replace(")", "\uFF09");
        };
    }

    private static String words(String value) {
        var known = known();
        return Arrays.stream(value.split(" "))
                .map(word -> known.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> known() {
        return Stream.of(
                        words(Step.values(), Step::key, Texts::word),
                        words(DocType.values(), Enum::name, Texts::word),
                        words(Urgency.values(), Enum::name, Texts::word),
                        words(Disclosure.values(), Enum::name, Texts::word),
                        words(Audience.values(), Enum::name, Texts::word),
                        words(Channel.values(), Channel::key, Texts::word))
                .flatMap(map -> map.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static <T> Map<String, String> words(T[] values, Function<T, String> key, Function<T, String> word) {
        return Arrays.stream(values).collect(Collectors.toMap(key, word));
    }
}
