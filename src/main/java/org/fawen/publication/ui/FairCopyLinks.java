package org.fawen.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.fawen.notice.FairCopy;
import org.fawen.notice.SealMode;
import org.fawen.publication.Sealings;
import org.fawen.shell.Texts;

/** 正本: kind of seal, whose, and its files to save. */
class FairCopyLinks extends Div {

    FairCopyLinks(FairCopy copy, Sealings sealings) {
        setId("fair-copy");
        addClassName("fw-fair-copy");
        var organs = String.join("、", copy.organs());
        add(new Span(
                copy.mode() == SealMode.ELECTRONIC
                        ? Texts.text("publication.sealed.ELECTRONIC", organs)
                        : Texts.text("publication.sealed.PHYSICAL", organs, copy.copies())));
        for (var file : copy.files()) {
            var name = file.fileName();
            var ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            var link = new Anchor(
                    Downloads.of(name, file.mediaType(), () -> sealings.bytesOf(file)),
                    Texts.text("publication.fair-copy", ending));
            link.getElement().setAttribute("download", name);
            add(link);
        }
    }
}
