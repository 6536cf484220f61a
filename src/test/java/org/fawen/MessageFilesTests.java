package org.fawen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read, in both languages, as the message files have it. */
class MessageFilesTests {

    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /** A half-width mark after a Han character; a point may follow a digit, so only Han counts. */
    private static final Pattern HALF_WIDTH =
            Pattern.compile("\\p{IsHan}[,;:?!()]|[,;?!()]\\p{IsHan}|\\p{IsHan}\\.(?!\\p{Alnum})");

    @ParameterizedTest
    @MethodSource("modules")
    void hasTheSameKeysInBothLanguages(String module) throws IOException {
        assertThat(english(module).stringPropertyNames())
                .isEqualTo(chinese(module).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void leavesNoTextEmpty(String module) throws IOException {
        assertThat(chinese(module).values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english(module).values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void fillsTheSamePlacesInBothLanguages(String module) throws IOException {
        var chinese = chinese(module);
        var english = english(module);

        assertThat(chinese.stringPropertyNames())
                .filteredOn(key -> english.getProperty(key) != null)
                .allSatisfy(key -> assertThat(places(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(chinese.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void punctuatesChineseInFullWidth(String module) throws IOException {
        var chinese = chinese(module);

        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(plain(chinese.getProperty(key))).as(key).doesNotContainPattern(HALF_WIDTH));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void canBeFilled(String module) throws IOException {
        for (var texts : List.of(chinese(module), english(module))) {
            assertThat(texts.stringPropertyNames())
                    .filteredOn(key -> PLACE.matcher(texts.getProperty(key)).find())
                    .allSatisfy(key ->
                            assertThat(filled(texts.getProperty(key))).as(key).doesNotContain("{"));
        }
    }

    @Test
    void knowsHalfWidthPunctuationWhenItSeesIt() {
        assertThat(List.of("退回,", "退回(张某)", "请补充.", "意见:", "好吗?")).allMatch(HALF_WIDTH.asPredicate());
        assertThat(List.of("退回，", "第 1.5 稿", "《办法》（试行）", "PDF, DOCX")).noneMatch(HALF_WIDTH.asPredicate());
    }

    static List<String> modules() throws IOException {
        try (var lines = Files.lines(Path.of("src/main/resources/application.yml"))) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("basename:"))
                    .flatMap(line ->
                            Arrays.stream(line.substring("basename:".length()).split(",")))
                    .map(name -> name.strip().substring("i18n/".length()))
                    .toList();
        }
    }

    private static Properties chinese(String module) throws IOException {
        return read(module + ".properties");
    }

    private static Properties english(String module) throws IOException {
        return read(module + "_en.properties");
    }

    private static Properties read(String file) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(FOLDER.resolve(file))));
        return texts;
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    /** The words without the syntax of places. */
    private static String plain(String text) {
        return text.replaceAll("\\{\\d+}", "0").replaceAll("\\{\\d+,[^{}]*(\\{\\d+}[^{}]*)*}", "0");
    }

    private static String filled(String text) {
        var values = IntStream.rangeClosed(1, 10).boxed().toArray();
        return new MessageFormat(text, Locale.ROOT).format(values);
    }
}
