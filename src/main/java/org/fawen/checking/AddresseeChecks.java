package org.fawen.checking;

import static org.fawen.checking.Check.error;
import static org.fawen.checking.Check.info;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.ASSISTED;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.G;
import static org.fawen.checking.Level.R;
import static org.fawen.checking.Level.U;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fawen.checking.AddresseeLine.Item;

/** Checks of 主送 and 抄送. */
final class AddresseeChecks {

    static final List<Check> ALL = List.of(
            error("ADR-01", R, "条例第9条（八）", null, AddresseeChecks::present),
            warning("ADR-02", R, "条例第9条（八）", null, AddresseeChecks::absent),
            warning("ADR-03", G, "GB/T 9704 7.3.2", SAFE, AddresseeChecks::colon),
            info("ADR-04", G, "GB/T 9704 7.3.2", ASSISTED, AddresseeChecks::separators),
            warning("ADR-05", U, "", null, AddresseeChecks::registered),
            warning("ADR-06", U, "", ASSISTED, AddresseeChecks::twice),
            error("ADR-07", R, "条例第15条（一）", null, AddresseeChecks::upward),
            warning("ADR-08", R, "条例第15条（五）", null, AddresseeChecks::person));

    private static final Pattern COLONS = Pattern.compile("[\\s：:]*$");
    private static final Pattern PERSON = Pattern.compile("(?:书记|校长|处长|院长|主任|同志)$");
    private static final Pattern CONJUNCTION = Pattern.compile("(?<=[\\p{IsHan}])(?:以及|和|及)(?=各|全体|机关|直属)");

    private AddresseeChecks() {}

    private static void present(Draft draft, Report report) {
        if (draft.input().docType().needsAddressee()
                && AddresseeLine.of(draft).items().isEmpty()) {
            report.on(Place.Field.ADDRESSEES)
                    .with(draft.input().docType().names().getFirst())
                    .add();
        }
    }

    private static void absent(Draft draft, Report report) {
        if (draft.input().docType().forbidsAddressee()
                && !AddresseeLine.of(draft).items().isEmpty()) {
            report.on(draft.addressees())
                    .with(draft.input().docType().names().getFirst())
                    .add();
        }
    }

    private static void colon(Draft draft, Report report) {
        Piece line = draft.addressees();
        var colons = COLONS.matcher(line.text());
        if (!line.isBlank() && colons.find() && !colons.group().equals("：")) {
            report.on(line, colons).fix("：").add();
        }
    }

    private static void separators(Draft draft, Report report) {
        Piece line = draft.addressees();
        Pattern.compile("[；;]")
                .matcher(line.text())
                .results()
                .forEach(match -> report.on(line, match).propose("，").add());
        CONJUNCTION
                .matcher(line.text())
                .results()
                .forEach(match -> report.on(line, match).propose("、").add());
    }

    private static void registered(Draft draft, Report report) {
        CheckKnowledge known = draft.knowledge();
        if (known.units().isEmpty() && known.groups().isEmpty()) {
            return;
        }
        for (AddresseeLine.Group group : AddresseeLine.of(draft).groups()) {
            if (!known.knowsOrgan(group.name())) {
                group.items().stream()
                        .filter(item -> !known.knowsOrgan(item.name()))
                        .filter(item -> !Organs.isExternal(draft, item.name()))
                        .forEach(item -> report.on(draft.addressees(), item.start(), item.end())
                                .add());
            }
        }
    }

    private static void twice(Draft draft, Report report) {
        Set<String> seen = new HashSet<>();
        for (Item item : AddresseeLine.of(draft).items()) {
            String key = seen.contains(item.name()) ? "again" : isIssuer(draft, item) ? "issuer" : copied(draft, item);
            if (!key.isEmpty()) {
                int start = Math.max(0, item.start() - 1);
                report.on(draft.addressees(), start, item.end())
                        .saying(key)
                        .with(item.name())
                        .propose("")
                        .add();
            }
            seen.add(item.name());
        }
    }

    private static boolean isIssuer(Draft draft, Item item) {
        return draft.input().issuers().stream()
                .anyMatch(issuer -> draft.knowledge().same(issuer, item.name()));
    }

    private static String copied(Draft draft, Item item) {
        return draft.input().copyTo().contains(item.name()) ? "copied" : "";
    }

    private static void upward(Draft draft, Report report) {
        CheckInput input = draft.input();
        if (!input.docType().isUpward()) {
            return;
        }
        if (AddresseeLine.of(draft).items().size() > 1) {
            report.on(draft.addressees()).add();
        }
        for (int i = 0; i < input.copyTo().size(); i++) {
            String copy = input.copyTo().get(i);
            CheckKnowledge known = input.knowledge();
            if (known.groups().contains(copy) || known.unit(copy).isPresent()) {
                Place place = new Place.InField(Place.Field.COPY_TO, i);
                report.on(Piece.of(place, Piece.Kind.FIELD, copy))
                        .saying("subordinate")
                        .add();
            }
        }
    }

    private static void person(Draft draft, Report report) {
        AddresseeLine.of(draft).items().stream()
                .filter(item -> PERSON.matcher(item.name()).find())
                .filter(item -> !draft.knowledge().knowsOrgan(item.name()))
                .forEach(item ->
                        report.on(draft.addressees(), item.start(), item.end()).add());
    }
}
