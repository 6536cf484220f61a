package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fawen.drafting.PastedNotice;
import org.fawen.drafting.ReturnedFile;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;

/** 导入文件 and 传回 on a draft: shows word by word what a file would change, before it is taken. */
class FileIntoDraft extends Div {

    private final transient Supplier<Content> present;
    private final transient Consumer<Content> take;

    /**
     * @param present the text as it is on the screen now
     * @param take shows and saves another one
     */
    FileIntoDraft(Supplier<Content> present, Consumer<Content> take) {
        this.present = present;
        this.take = take;
        add(new FileImport(this::offer));
    }

    private void offer(String file, PastedNotice notice) {
        var before = present.get();
        var after = ReturnedFile.into(before, notice);
        new ImportDialog(file, notice, Texts.text("drafting.import.take"), () -> take.accept(after))
                .against(Comparison.of(before, after))
                .open();
    }
}
