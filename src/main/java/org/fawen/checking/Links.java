package org.fawen.checking;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mail addresses and links in a text. */
final class Links {

    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@([A-Za-z0-9.-]*[A-Za-z0-9])");
    private static final Pattern LINK =
            Pattern.compile("(https?)://([A-Za-z0-9.-]+)(?::\\d+)?(?:[/?#][!-~]*[!-~&&[^,.;:!?)\\]'\"]])?/?");

    private Links() {}

    /** SEC-04. */
    static void privateMail(Draft draft, Report report) {
        Collection<String> hosts = draft.knowledge().lists().privateMail().words();
        for (Piece piece : holding(draft, "@")) {
            MAIL.matcher(piece.text())
                    .results()
                    .filter(match -> isWithin(match.group(1), hosts))
                    .forEach(match -> report.on(piece, match).add());
        }
    }

    /** SEC-07. */
    static void links(Draft draft, Report report) {
        Set<String> allowed = draft.knowledge().allowedHosts();
        for (Piece piece : holding(draft, "://")) {
            for (MatchResult match : LINK.matcher(piece.text()).results().toList()) {
                if (!allowed.isEmpty() && !isWithin(match.group(2), allowed)) {
                    report.on(piece, match).saying("host").with(match.group(2)).add();
                } else if (match.group(1).equals("http")) {
                    report.on(piece, match).saying("plain").add();
                } else if (draft.knowledge().deadLinks().contains(match.group())) {
                    report.on(piece, match).saying("dead").add();
                }
            }
        }
    }

    private static boolean isWithin(String host, Collection<String> hosts) {
        String lower = host.toLowerCase(Locale.ROOT);
        return hosts.stream().anyMatch(other -> lower.equals(other) || lower.endsWith("." + other));
    }

    private static List<Piece> holding(Draft draft, String sign) {
        return draft.everything().stream()
                .filter(piece -> piece.text().contains(sign))
                .toList();
    }
}
