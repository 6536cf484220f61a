package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.fawen.drafting.PastedNotice;
import org.fawen.shell.Texts;

/** What was recognised in a pasted document, what was changed and what was left out. */
class PasteReport extends Div {

    PasteReport(List<PastedNotice.Remark> remarks, Runnable asBodyOnly, Runnable close) {
        var list = new UnorderedList();
        remarks.stream()
                .collect(Collectors.groupingBy(
                        remark -> Texts.text(
                                "drafting.pasted.kind." + remark.kind(),
                                Texts.text("drafting.pasted." + remark.what())),
                        LinkedHashMap::new,
                        Collectors.mapping(PastedNotice.Remark::text, Collectors.joining("；"))))
                .forEach((what, words) -> list.add(new ListItem(what + " " + words)));
        var acts = new Div(button("drafting.pasted.close", close), button("drafting.pasted.undo", asBodyOnly));
        add(new Span(Texts.text("drafting.pasted.report")), list, acts);
    }

    private static Button button(String key, Runnable act) {
        var button = new Button(Texts.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
