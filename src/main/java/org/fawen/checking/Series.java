package org.fawen.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** PUN-02: series of titles or quotations. Where one member carries a bracket, the 、 stays between all of them. */
final class Series {

    private static final Pattern JOINT = Pattern.compile("(?<=[》”）])、(?=[《“])");
    private static final Pattern MEMBER = Pattern.compile("[《“][^《》“”]*[》”](?:（[^（）]*）)?");

    private Series() {}

    static void betweenBrackets(Piece piece, Report report) {
        String text = piece.masked();
        List<MatchResult> series = new ArrayList<>();
        for (MatchResult joint : JOINT.matcher(text).results().toList()) {
            if (!series.isEmpty() && !continues(text, series.getLast(), joint)) {
                report(piece, series, report);
                series.clear();
            }
            series.add(joint);
        }
        report(piece, series, report);
    }

    private static boolean continues(String text, MatchResult before, MatchResult joint) {
        return MEMBER.matcher(text.substring(before.end(), joint.start())).matches();
    }

    private static void report(Piece piece, List<MatchResult> series, Report report) {
        boolean annotated = series.stream().anyMatch(joint -> piece.masked().charAt(joint.start() - 1) == '）');
        if (!annotated) {
            series.forEach(joint -> report.on(piece, joint).fix("").add());
        }
    }
}
