package org.fawen.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.fawen.publication.Release;
import org.fawen.shell.Dossier;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** The step before a notice leaves the house, which nothing takes back silently. */
class ReleaseDialog extends Dialog {

    ReleaseDialog(Dossier shown, Release release, Moments moments, String word, Runnable confirmed) {
        setHeaderTitle(
                Texts.text("publication.confirm.title", word, shown.content().title()));
        addClassName("fw-dialog");
        setId("release-dialog");
        add(new Paragraph(sentence(shown, release, moments)));
        if (shown.content().isForThePublic()) {
            add(new Paragraph(Texts.text("publication.confirm.hint")));
        }
        var cancel = new Button(Texts.text("shell.act.cancel"), click -> close());
        var confirm = new Button(Texts.text("publication.confirm", word), click -> {
            close();
            confirmed.run();
        });
        confirm.setId("confirm-release");
        confirm.setDisableOnClick(true);
        // Enter confirms.
        addOpenedChangeListener(change -> confirm.focus());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    private static String sentence(Dossier shown, Release release, Moments moments) {
        var code = shown.hash().checkCode();
        if (!shown.content().isForThePublic()) {
            return Texts.text(
                    "publication.confirm.issue",
                    String.join("、", shown.content().addressees()),
                    code);
        }
        return release.at() == null
                ? Texts.text("publication.confirm.now", code)
                : Texts.text("publication.confirm.later", moments.full(release.at()), code);
    }
}
