package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.fawen.drafting.PastedNotice;
import org.fawen.drafting.PastedNotice.Kind;
import org.fawen.drafting.PastedNotice.Remark;
import org.fawen.notice.comparison.Comparison;
import org.fawen.shell.Redline;
import org.fawen.shell.Texts;

/** What a file holds, before it is taken: what was recognised, changed, left out. */
class ImportDialog extends Dialog {

    private final Button take;

    /**
     * @param act word on the button that takes it
     * @param onTake the dialog has closed by then
     */
    ImportDialog(String file, PastedNotice notice, String act, Runnable onTake) {
        setHeaderTitle(Texts.text("drafting.import.title", file));
        addClassNames("fw-dialog", "fw-import");
        setWidth("720px");
        add(new Paragraph(
                notice.blocks().isEmpty()
                        ? Texts.text("drafting.import.empty")
                        : Texts.text("drafting.import.found", notice.blocks().size())));
        for (var kind : Kind.values()) {
            report(kind, notice.remarks());
        }
        take = new Button(act, click -> {
            close();
            onTake.run();
        });
        take.setId("take-file");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(!notice.blocks().isEmpty());
        getFooter().add(new Button(Texts.text("shell.act.cancel"), click -> close()), take);
    }

    /** Shows what would change in a draft. */
    ImportDialog against(Comparison comparison) {
        if (comparison.isEmpty()) {
            add(new Paragraph(Texts.text("drafting.import.equal")));
            take.setEnabled(false);
        } else {
            add(new H3(Texts.text("drafting.import.difference", comparison.places())), Redline.places(comparison));
        }
        return this;
    }

    private void report(Kind kind, List<Remark> remarks) {
        var list = new UnorderedList();
        remarks.stream()
                .filter(remark -> remark.kind() == kind)
                .collect(Collectors.groupingBy(
                        Remark::what, LinkedHashMap::new, Collectors.mapping(Remark::text, Collectors.joining("；"))))
                .forEach((what, words) -> list.add(new ListItem(Texts.text("drafting.pasted." + what) + "：" + words)));
        if (list.getComponentCount() > 0) {
            add(new H3(Texts.text("drafting.import.kind." + kind)), list);
        }
    }
}
