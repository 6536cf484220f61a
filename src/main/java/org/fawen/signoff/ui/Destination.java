package org.fawen.signoff.ui;

import java.util.stream.Collectors;
import org.fawen.identity.Organisation;
import org.fawen.identity.Unit;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;

/** Where a notice will go, in the words a signer is shown: its addressees, how many units they are, and the public. */
record Destination(Content content, Organisation organisation) {

    String words() {
        var addressees = String.join("、", content.addressees());
        if (addressees.isEmpty()) {
            return Texts.text(content.isForThePublic() ? "signoff.destination.public" : "signoff.destination.nobody");
        }
        var units = units();
        var sent = units > 1 ? Texts.text("signoff.destination.units", addressees, units) : addressees;
        return content.isForThePublic() ? Texts.text("signoff.destination.also-public", sent) : sent;
    }

    private int units() {
        return content.addressees().stream()
                .flatMap(name -> organisation.receiversOf(name).stream())
                .map(Unit::id)
                .collect(Collectors.toSet())
                .size();
    }
}
