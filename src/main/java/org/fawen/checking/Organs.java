package org.fawen.checking;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of organs as they stand in a text: registered, or of the shape of one. */
final class Organs {

    private static final String SUFFIX = "(?:处|部|院|室|中心|馆|委员会|局|科|办|会|系|厂|所|学校|大学)";
    private static final Pattern ENDING = Pattern.compile("\\p{IsHan}" + SUFFIX + "$");
    private static final Pattern BEGINNING = Pattern.compile("^\\p{IsHan}{1,18}?" + SUFFIX);
    private static final int LONGEST_SUFFIX = 4;
    private static final Pattern EXTERNAL = Pattern.compile(
            "^(?!各|校|学校|本校|我校|全体|全校)(?:国务院|国家|教育部|[\\p{IsHan}]{0,6}(?:[省市县州]|(?<![校园小社片])区))(?!属)\\p{IsHan}*(?:局|厅|部|委|办|院|会|府|处|团|支队|大队|中心|馆)$|(?:公司|集团|研究所|银行|医院|街道)$");

    private Organs() {}

    /** The names of a unit, the longest first; the name itself when it is not registered. */
    static Stream<String> names(Draft draft, String organ) {
        Stream<String> registered = draft.knowledge().unit(organ).stream()
                .flatMap(unit -> Stream.concat(
                        Stream.of(unit.name(), unit.shortName()).filter(Objects::nonNull), unit.otherNames().stream()));
        return Stream.concat(Stream.of(organ), registered)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    /** Every name that may stand in a title: issuers and registered units. */
    static List<String> all(Draft draft) {
        return Stream.concat(
                        draft.input().issuers().stream().flatMap(issuer -> names(draft, issuer)),
                        draft.knowledge().units().stream().flatMap(unit -> names(draft, unit.name())))
                .distinct()
                .toList();
    }

    /** Whether a gap in a title stands between two organs of a joint issue. */
    static boolean separates(Draft draft, String title, int from, int to) {
        List<String> organs = all(draft);
        return organs.stream().anyMatch(title.substring(0, from)::endsWith)
                && organs.stream().anyMatch(title.substring(to)::startsWith);
    }

    /** Whether an addressee stands outside the institution, by register or, failing that, by its name. */
    static boolean isExternal(Draft draft, String name) {
        CheckKnowledge known = draft.knowledge();
        if (known.externalOrgans().contains(name)) {
            return true;
        }
        return !known.knowsOrgan(name) && EXTERNAL.matcher(name).find();
    }

    /** Whether words of the shape of an organ's name end at an offset. */
    static boolean endsIn(String text, int at) {
        return ENDING.matcher(text.substring(Math.max(0, at - LONGEST_SUFFIX), at))
                .find();
    }

    /** Whether words of the shape of an organ's name begin at an offset. */
    static boolean startsAt(String text, int at) {
        return BEGINNING.matcher(text.substring(at)).find();
    }
}
