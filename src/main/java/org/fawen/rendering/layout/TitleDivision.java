package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fawen.rendering.TitleWords;

/**
 * Divides a title into lines (GB/T 9704-2012 7.3.1): words stay whole, and the lines form a trapezoid or a diamond. Of
 * all divisions the cheapest is taken: what each break costs in words, and what the shape costs.
 */
public final class TitleDivision {

    private static final int IMPOSSIBLE = 1_000;
    private static final int MOST_LINES = 6;
    private static final String AFTER = "、，；：》）】”";
    private static final String LINKS = "和与及暨并或";
    private static final List<String> ORGAN_ENDS = List.of("委员会", "大学", "学院", "办公室", "工作部", "组织部", "宣传部", "工会");
    private static final String VERBS_BEFORE = "关于";

    private final String title;
    private final int[] costs;
    private final double[] widths;
    private final double most;
    private double best = Double.MAX_VALUE;
    private List<Integer> cuts = List.of();

    private TitleDivision(String title, List<String> organs, double most) {
        this.title = title;
        this.most = most;
        this.widths = new double[title.length() + 1];
        for (var i = 0; i < title.length(); i++) {
            widths[i + 1] = widths[i] + (Marks.isWide(title.charAt(i)) ? 1 : 0.55);
        }
        this.costs = costs(organs);
    }

    /** @param most how many full-width characters a line may have */
    public static List<String> lines(String title, List<String> organs, double most) {
        var division = new TitleDivision(title, organs, most);
        var fewest = (int) Math.ceil(division.widths[title.length()] / most - 0.001);
        if (fewest <= 1) {
            return List.of(title);
        }
        for (var count = fewest; count <= Math.min(fewest + 2, MOST_LINES) && division.best >= IMPOSSIBLE; count++) {
            division.search(new ArrayList<>(), 0, count);
        }
        return division.best >= Double.MAX_VALUE ? division.anywhere() : division.divided(division.cuts);
    }

    private int[] costs(List<String> organs) {
        var result = new int[title.length() + 1];
        Arrays.fill(result, -1);
        var whole = TitleWords.whole(organs).matcher(title);
        var ends = new ArrayList<Integer>(List.of(0));
        while (whole.find()) {
            for (var i = whole.start() + 1; i < whole.end(); i++) {
                result[i] = IMPOSSIBLE;
            }
            ends.add(whole.start());
            ends.add(whole.end());
        }
        ends.add(title.length());
        for (var i = 1; i < title.length(); i++) {
            if (result[i] != IMPOSSIBLE) {
                result[i] = cost(i, ends);
            }
        }
        return result;
    }

    private int cost(int at, List<Integer> ends) {
        var before = title.charAt(at - 1);
        var after = title.charAt(at);
        if (!Marks.mayStart(after)
                || !Marks.mayEnd(before)
                || !Marks.isWide(before) && !Marks.isWide(after) && before != ' ') {
            return IMPOSSIBLE;
        }
        if (before == ' ') {
            return 0;
        }
        if (after == ' ' || title.startsWith("的", at)) {
            return IMPOSSIBLE;
        }
        if (title.startsWith(VERBS_BEFORE, at)) {
            return 1;
        }
        if (title.startsWith(VERBS_BEFORE, at - VERBS_BEFORE.length())) {
            return 12;
        }
        if (before == '、') {
            return 5;
        }
        if (AFTER.indexOf(before) >= 0 || LINKS.indexOf(after) >= 0) {
            return 1;
        }
        if (before == '的' || after == '《') {
            return 2;
        }
        if (LINKS.indexOf(before) >= 0) {
            return 10;
        }
        if (ORGAN_ENDS.stream().anyMatch(end -> title.startsWith(end, at - end.length()))) {
            return 2;
        }
        if (ends.contains(at)) {
            return 3;
        }
        // Most words have two characters: counted from the nearest word that is known.
        var known = ends.stream()
                .filter(end -> end <= at)
                .mapToInt(end -> end)
                .max()
                .orElse(0);
        return (at - known) % 2 == 0 ? 7 : 14;
    }

    private void search(List<Integer> chosen, int from, int left) {
        if (left == 1) {
            if (width(from, title.length()) <= most) {
                judge(chosen);
            }
            return;
        }
        for (var at = from + 2; at < title.length() - 1 && width(from, at) <= most; at++) {
            if (costs[at] < IMPOSSIBLE && width(at, title.length()) <= most * (left - 1)) {
                chosen.add(at);
                search(chosen, at, left - 1);
                chosen.removeLast();
            }
        }
    }

    private void judge(List<Integer> chosen) {
        var lengths = new double[chosen.size() + 1];
        var from = 0;
        var cost = 0.0;
        for (var i = 0; i < chosen.size(); i++) {
            cost += costs[chosen.get(i)];
            lengths[i] = width(from, chosen.get(i));
            from = chosen.get(i);
        }
        lengths[chosen.size()] = width(from, title.length());
        cost += shape(lengths);
        if (cost < best) {
            best = cost;
            cuts = List.copyOf(chosen);
        }
    }

    /** Uneven lines, an hourglass, and a rectangle cost. */
    private static double shape(double[] lengths) {
        var mean = Arrays.stream(lengths).average().orElse(0);
        var cost = 0.0;
        for (var length : lengths) {
            cost += Math.pow(length - mean, 2) / 6;
        }
        for (var i = 1; i < lengths.length - 1; i++) {
            if (lengths[i] < lengths[i - 1] - 0.5 && lengths[i] < lengths[i + 1] - 0.5) {
                cost += 15;
            }
        }
        var spread = Arrays.stream(lengths).max().orElse(0)
                - Arrays.stream(lengths).min().orElse(0);
        if (spread < 1) {
            cost += 1.5;
        }
        // The last line alone with a word or two is a widow.
        return cost + (lengths[lengths.length - 1] < mean * 0.4 ? 10 : 0);
    }

    private double width(int from, int to) {
        return widths[to] - widths[from];
    }

    private List<String> divided(List<Integer> at) {
        var lines = new ArrayList<String>();
        var from = 0;
        for (var cut : at) {
            lines.add(title.substring(from, cut).strip());
            from = cut;
        }
        lines.add(title.substring(from).strip());
        return lines;
    }

    /** Nothing but one long word: cut where the line is full. */
    private List<String> anywhere() {
        var at = new ArrayList<Integer>();
        var from = 0;
        for (var i = 1; i < title.length(); i++) {
            if (width(from, i + 1) > most) {
                at.add(i);
                from = i;
            }
        }
        return divided(at);
    }
}
