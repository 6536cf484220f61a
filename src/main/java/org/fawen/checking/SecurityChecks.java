package org.fawen.checking;

import static org.fawen.checking.Check.error;
import static org.fawen.checking.Check.info;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.ASSISTED;
import static org.fawen.checking.Fix.Kind.FILE;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.R;
import static org.fawen.checking.Level.U;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fawen.checking.AttachedFile.Trace;
import org.fawen.checking.CheckInput.Channel;
import org.fawen.checking.CheckInput.Disclosure;
import org.fawen.checking.CheckInput.Outlet;
import org.fawen.checking.CheckInput.Secrecy;

/** Checks of secrecy, privacy and publication. */
final class SecurityChecks {

    static final List<Check> ALL = List.of(
            error("SEC-01", R, "保守国家秘密法", null, SecurityChecks::classified),
            error("SEC-02", U, "", SAFE, PersonalNumbers::check),
            warning("SEC-03", U, "", null, SecurityChecks::mobile),
            info("SEC-04", U, "", null, Links::privateMail),
            warning("SEC-05", U, "", FILE, SecurityChecks::metadata),
            error("SEC-06", U, "", ASSISTED, Hijacks::check),
            warning("SEC-07", U, "", null, Links::links),
            error("SEC-08", U, "", null, SecurityChecks::disclosure));

    private static final Pattern CLASSIFIED = Pattern.compile(
            "(?:绝密|机密|秘密)\\s*(?:[★☆＊*]|[（(]?\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*(?:年|个月)|[：:·]?\\s*长期)"
                    + "|^\\s*(?:绝密|机密|秘密)\\s*$|内部资料[\\s，,。、]*注意保存|仅限内部");
    private static final Pattern MOBILE = Pattern.compile("(?<![\\d.])1[3-9]\\d(?:\\d{8}|[ -]\\d{4}[ -]\\d{4})(?!\\d)");
    private static final Set<Trace> METADATA = EnumSet.of(Trace.EXIF, Trace.GPS);

    private SecurityChecks() {}

    private static void classified(Draft draft, Report report) {
        for (Piece piece : draft.everything()) {
            CLASSIFIED
                    .matcher(piece.text())
                    .results()
                    .forEach(match -> report.on(piece, match).add());
        }
    }

    private static void mobile(Draft draft, Report report) {
        for (Piece piece : draft.everything()) {
            MOBILE.matcher(piece.linkless())
                    .results()
                    .forEach(match -> report.on(piece, match).add());
        }
    }

    private static void metadata(Draft draft, Report report) {
        for (int i = 0; i < draft.input().attachments().size(); i++) {
            Piece title = draft.attachments().get(i);
            Traces.list(draft.input().attachments().get(i), METADATA)
                    .ifPresent(found -> report.on(title).with(found).cleanFile().add());
        }
    }

    /** Decision table D5: what is not proactively disclosed goes to units only, what is unstated goes nowhere. */
    private static void disclosure(Draft draft, Report report) {
        CheckInput input = draft.input();
        Set<Outlet> outlets = input.outlets();
        boolean open = outlets.contains(Outlet.PUBLIC_SITE) || outlets.contains(Outlet.FEED);
        boolean web = open || outlets.contains(Outlet.INTRANET);
        boolean closed = input.disclosure() != Disclosure.PROACTIVE;
        boolean internal = input.audience() == CheckInput.Audience.INTERNAL;
        if (closed && (web || input.channel() == Channel.WEB_ONLY)) {
            report.on(Place.Field.DISCLOSURE).saying(input.disclosure().name()).add();
        } else if (!closed && internal && open) {
            report.on(Place.Field.DISCLOSURE).saying("internal").add();
        }
        boolean stating = input.occasion() != Occasion.WRITING && input.occasion() != Occasion.IMPORT;
        if (input.secrecy() == Secrecy.MISSING && stating) {
            report.on(Place.Field.DISCLOSURE).saying("unstated").add();
        }
    }
}
