package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.fawen.drafting.PastedNotice;
import org.fawen.drafting.ReturnedFile;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;

/** 导入文件 and 传回 on a draft: shows word by word what a file would change, before it is taken. */
class FileIntoDraft extends Dialog {

    private final transient Supplier<Content> present;
    private final transient Consumer<Content> take;
    private final transient UnaryOperator<Content> limit;

    /**
     * @param present the text as it is on the screen now
     * @param take shows and saves another one
     * @param limit leaves of a file's text what may be taken here
     */
    FileIntoDraft(Supplier<Content> present, Consumer<Content> take, UnaryOperator<Content> limit) {
        this.present = present;
        this.take = take;
        this.limit = limit;
        setHeaderTitle(Texts.text("drafting.import"));
        addClassName("fw-dialog");
        add(new Paragraph(Texts.text("drafting.import.lead")), new FileImport(this::offer));
        getFooter().add(new Button(Texts.text("shell.act.cancel"), click -> close()));
    }

    private void offer(String file, PastedNotice notice) {
        close();
        var before = present.get();
        var after = limit.apply(ReturnedFile.into(before, notice));
        new ImportDialog(file, notice, Texts.text("drafting.import.take"), () -> {
                    // Keys pressed after the comparison was drawn are compared again.
                    if (before.equals(present.get())) {
                        take.accept(after);
                    } else {
                        offer(file, notice);
                    }
                })
                .against(Comparison.of(before, after))
                .open();
    }
}
