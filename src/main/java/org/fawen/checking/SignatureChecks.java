package org.fawen.checking;

import static org.fawen.checking.Check.error;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.ASSISTED;
import static org.fawen.checking.Level.G;
import static org.fawen.checking.Level.R;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks of 署名 and 签发人. */
final class SignatureChecks {

    static final List<Check> ALL = List.of(
            error("SGN-01", G, "GB/T 9704 7.3.5", ASSISTED, SignatureChecks::signed),
            error("SGN-02", G, "GB/T 9704 7.3.5.1", ASSISTED, SignatureChecks::leadFirst),
            warning("SGN-03", G, "GB/T 9704 7.3.5", ASSISTED, SignatureChecks::registered),
            error("SGN-04", R, "条例第9条（六）", null, SignatureChecks::signatory),
            error("SGN-05", R, "条例第17条", null, SignatureChecks::department));

    private static final Set<Occasion> AFTER_SIGN_OFF = Set.of(Occasion.RECHECK, Occasion.SEALING, Occasion.PUBLISH);
    private static final Pattern SPACED = Pattern.compile("(?<=\\p{IsHan})[ 　](?=\\p{IsHan}(?:[ 　]|$))");
    private static final Pattern OFFICE = Pattern.compile("办公室$|大学$|学院$|学校$|委员会$");

    private SignatureChecks() {}

    /** A computed 署名 equals the issuers by construction; a typed one must be there and name them. */
    private static void signed(Draft draft, Report report) {
        CheckInput input = draft.input();
        boolean exempt = input.docType() == DocumentType.MINUTES
                || input.channel() == CheckInput.Channel.MINUTES
                || input.channel() == CheckInput.Channel.WEB_ONLY && !Signatures.isTyped(draft);
        if (exempt) {
            return;
        }
        String expected = String.join(" ", input.issuers());
        if (input.issuers().isEmpty()) {
            report.on(Place.Field.ISSUERS).saying("none").add();
        } else if (Signatures.isTyped(draft)) {
            String signature = Signatures.signature(draft);
            boolean complete =
                    input.issuers().stream().allMatch(issuer -> Signatures.position(draft, signature, issuer) >= 0);
            if (!complete) {
                report.on(Signatures.place(draft))
                        .with(expected)
                        .propose(expected)
                        .add();
            }
        }
    }

    private static void leadFirst(Draft draft, Report report) {
        List<String> issuers = draft.input().issuers();
        if (issuers.size() < 2) {
            return;
        }
        String right = String.join(" ", issuers);
        if (Signatures.isTyped(draft) && !Signatures.inOrder(draft, Signatures.signature(draft), issuers)) {
            report.on(Signatures.place(draft)).with(right).propose(right).add();
        }
        if (!Signatures.inOrder(draft, draft.input().title(), issuers)) {
            report.on(draft.title()).saying("title").with(right).add();
        }
    }

    private static void registered(Draft draft, Report report) {
        Piece place = Signatures.place(draft);
        String signature = Signatures.isTyped(draft) ? Signatures.signature(draft) : "";
        if (SPACED.matcher(signature).find() && !Organs.all(draft).contains(signature)) {
            String closed = signature.replaceAll("[ 　]", "");
            report.on(place).saying("spaces").propose(closed).add();
            return;
        }
        List<String> names = signature.isEmpty() ? draft.input().issuers() : List.of(signature.split("[\\s　]+"));
        CheckKnowledge known = draft.knowledge();
        names.stream()
                .filter(name -> !known.units().isEmpty() && known.unit(name).isEmpty())
                .forEach(name -> report.on(place).with(name).add());
    }

    private static void signatory(Draft draft, Report report) {
        CheckInput input = draft.input();
        String signatory = input.signatory();
        boolean missing = signatory == null ? AFTER_SIGN_OFF.contains(input.occasion()) : signatory.isBlank();
        if (input.docType().isUpward() && missing) {
            report.on(Place.Field.SIGNATORY).add();
        }
    }

    private static void department(Draft draft, Report report) {
        for (String issuer : draft.input().issuers()) {
            boolean mayWrite = draft.knowledge()
                    .unit(issuer)
                    .map(CheckKnowledge.Unit::issuesExternally)
                    .orElseGet(() -> OFFICE.matcher(issuer).find()
                            || draft.knowledge().units().isEmpty());
            List<String> outside = new ArrayList<>(AddresseeLine.of(draft).items().stream()
                    .map(AddresseeLine.Item::name)
                    .filter(name -> Organs.isExternal(draft, name))
                    .toList());
            if (!mayWrite && !outside.isEmpty()) {
                report.on(Place.Field.ISSUERS)
                        .with(issuer, String.join("、", outside))
                        .add();
            }
        }
    }
}
