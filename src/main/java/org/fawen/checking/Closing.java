package org.fawen.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The 落款 typed at the end of a body: organ lines above a line that is nothing but a date. */
record Closing(List<Piece> organs, @Nullable Piece date) {

    private static final Pattern DATE_LINE = Pattern.compile(
            "^\\s*[\\d〇○零一二三四五六七八九0]{2,4}\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*[日号]?\\s*$");
    private static final Pattern ORGAN_LINE = Pattern.compile("^[^。，；：、！？]{2,40}$");
    private static final int MOST_ORGANS = 4;

    static Closing in(List<Piece> body, Enclosures enclosures) {
        List<Piece> lines = body.stream()
                .filter(piece -> piece.kind() == Piece.Kind.PARAGRAPH && !enclosures.holds(piece))
                .toList();
        int last = lines.size() - 1;
        if (last < 0 || !DATE_LINE.matcher(lines.get(last).text()).matches()) {
            return new Closing(List.of(), null);
        }
        List<Piece> organs = new ArrayList<>();
        for (int i = last - 1; i > 0 && organs.size() < MOST_ORGANS; i--) {
            if (!ORGAN_LINE.matcher(lines.get(i).text().strip()).matches()) {
                break;
            }
            organs.addFirst(lines.get(i));
        }
        return new Closing(List.copyOf(organs), lines.get(last));
    }

    boolean holds(Piece piece) {
        return piece.equals(date) || organs.contains(piece);
    }
}
