package org.fawen.checking;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Lines that list names of persons or organs and are no sentences. */
final class Names {

    private static final Pattern SEPARATOR = Pattern.compile("[、\\s　]+");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,12}");
    private static final Pattern SPACE = Pattern.compile("[ 　]+");
    private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}·]{1,5}");
    private static final Pattern SPREAD = Pattern.compile("\\p{IsHan}[ 　]{1,2}\\p{IsHan}");

    private Names() {}

    /** Two names or more, separated by 、 or spaces. */
    static boolean isList(String text) {
        String[] names = SEPARATOR.split(text.strip());
        return names.length > 1
                && Arrays.stream(names).allMatch(name -> NAME.matcher(name).matches());
    }

    /** Three persons or more separated by spaces, or one name of two characters set wide. */
    static boolean isSpaced(String text) {
        String[] persons = SPACE.split(text);
        boolean several = persons.length > 2
                && Arrays.stream(persons)
                        .allMatch(person -> PERSON.matcher(person).matches());
        return several || SPREAD.matcher(text).matches();
    }
}
