package org.fawen.drafting.ui;

import java.util.List;
import java.util.Optional;
import org.fawen.checking.Finding;

/** A finding in an address: its check and where it stands, by which it is found again while the text is the same. */
final class FindingAddress {

    private FindingAddress() {}

    static String of(Finding finding) {
        var place = finding.place();
        return "%s.%s.%d.%d".formatted(finding.check(), place.name(), place.piece(), finding.start());
    }

    static Optional<Finding> in(List<Finding> findings, String address) {
        return findings.stream().filter(finding -> of(finding).equals(address)).findFirst();
    }
}
