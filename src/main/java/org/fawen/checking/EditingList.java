package org.fawen.checking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * A dated list of words. As a file: lines {@code # date: yyyy-MM-dd} and {@code # source: …} first, then one entry a
 * line, its columns separated by a bar between spaces.
 */
public record EditingList(LocalDate date, String source, List<Entry> entries) {

    public EditingList {
        entries = List.copyOf(entries);
    }

    /** One line of a list: the word, and whatever the list says of it. */
    public record Entry(String word, List<String> columns) {
        public Entry {
            columns = List.copyOf(columns);
        }

        /** The n-th column behind the word, from 0; empty when the line has none. */
        public String column(int index) {
            return index < columns.size() ? columns.get(index) : "";
        }
    }

    /** The words alone, in the order of the list. */
    public List<String> words() {
        return entries.stream().map(Entry::word).toList();
    }

    /**
     * Reads a list.
     *
     * @throws IllegalArgumentException when date or source is missing or a line has no word; the message names it
     */
    public static EditingList parse(String text) {
        String date = "";
        String source = "";
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("# date:")) {
                date = line.substring(7).strip();
            } else if (line.startsWith("# source:")) {
                source = line.substring(9).strip();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(line, number));
            }
        }
        if (source.isEmpty()) {
            throw new IllegalArgumentException("The list names no source: add a line '# source: …'");
        }
        return new EditingList(dated(date), source, entries);
    }

    private static Entry entry(String line, int number) {
        List<String> columns = List.of(line.strip().split("\\s+\\|\\s+"));
        if (columns.getFirst().startsWith("|")) {
            throw new IllegalArgumentException("Line " + number + " of the list begins with no word");
        }
        return new Entry(columns.getFirst(), columns.subList(1, columns.size()));
    }

    private static LocalDate dated(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("The list needs a line '# date: yyyy-MM-dd', not '" + date + "'", e);
        }
    }

    /** A list the product ships. */
    static EditingList shipped(String name) {
        try (InputStream file = EditingList.class.getResourceAsStream("/checking/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("The list " + name + " is missing from the program");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + name + " cannot be read", e);
        }
    }
}
