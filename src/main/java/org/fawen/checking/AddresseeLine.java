package org.fawen.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of addressees taken apart: classes are separated by ， or ；, members of a class by 、. */
record AddresseeLine(List<Group> groups) {

    private static final Pattern GROUP = Pattern.compile("[^，,；;：:]+");
    private static final Pattern ITEM = Pattern.compile("[^、]+");

    /** One class of addressees. */
    record Group(String name, List<Item> items) {}

    /** One addressee and its range in the line. */
    record Item(String name, int start, int end) {}

    static AddresseeLine of(Draft draft) {
        String line = draft.addressees().text();
        List<Group> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(line);
        while (group.find()) {
            if (!group.group().isBlank()) {
                groups.add(new Group(group.group().strip(), items(line, group.start(), group.end())));
            }
        }
        return new AddresseeLine(groups);
    }

    List<Item> items() {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }

    private static List<Item> items(String line, int from, int to) {
        List<Item> items = new ArrayList<>();
        Matcher item = ITEM.matcher(line).region(from, to);
        while (item.find()) {
            if (!item.group().isBlank()) {
                items.add(new Item(item.group().strip(), item.start(), item.end()));
            }
        }
        return items;
    }
}
