package org.fawen.checking;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The issuers in the title, and the spaces between them. */
final class TitleIssuers {

    private static final Pattern SPACES = Pattern.compile("^[\\s　]+|[\\s　]+$|[\\s　]+");

    private TitleIssuers() {}

    static void spaces(Draft draft, Report report) {
        String title = Masking.brackets(draft.title().text());
        for (MatchResult space : SPACES.matcher(title).results().toList()) {
            boolean inside = space.start() > 0 && space.end() < title.length();
            boolean organs = inside && Organs.separates(draft, title, space.start(), space.end());
            if (!organs || !space.group().equals(" ")) {
                report.on(draft.title(), space).fix(organs ? " " : "").add();
            }
        }
    }

    static void issuers(Draft draft, Report report) {
        String rest = draft.input().title().strip();
        for (String issuer : draft.input().issuers()) {
            String before = rest;
            rest = Organs.names(draft, issuer)
                    .filter(before::startsWith)
                    .map(name -> before.substring(name.length()).strip())
                    .findFirst()
                    .orElse(before);
            if (rest.equals(before)) {
                boolean web = draft.input().channel() == CheckInput.Channel.WEB_ONLY;
                report.on(draft.title(), 0, 0)
                        .as(web ? Severity.INFO : Severity.WARNING)
                        .with(issuer)
                        .add();
                return;
            }
        }
    }
}
