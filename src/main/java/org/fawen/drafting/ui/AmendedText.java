package org.fawen.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.rendering.Typesetting;
import org.fawen.shell.EditedText;
import org.fawen.shell.Moments;

/** A text under decision on the screen, changed in place and kept like a draft. */
class AmendedText implements EditedText, DraftKeeping.Screen {

    private final AmendKeeper keeper;
    private final AmendForm form;
    private final DraftKeeping keeping;
    private final Div whole;
    private final List<Runnable> listeners = new ArrayList<>();

    AmendedText(
            AmendKeeper keeper,
            AmendForm form,
            Moments moments,
            Keeper.Version begun,
            Typesetting typesetting,
            Channel channel) {
        this.keeper = keeper;
        this.form = form;
        this.keeping = new DraftKeeping(keeper, moments, form, this, begun);
        this.whole = new Div(keeping.notes(), form);
        form.addTool(new WordCopy(typesetting, channel, this::content, keeping::take).limitedTo(this::wordsOf));
        whole.addClassName("fw-amend");
        keeper.left()
                .ifPresent(left -> keeping.offer(
                        BrowserCopy.left(
                                left.amendment().savedAt(),
                                left.before(),
                                left.amendment().content()),
                        () -> keeper.forget(left)));
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public void reveal(String block) {
        form.body().reveal(block);
    }

    @Override
    public ContentHash base() {
        return keeper.base();
    }

    @Override
    public Content content() {
        return form.written().content();
    }

    @Override
    public boolean isChanged() {
        return !ContentHash.of(content()).equals(base());
    }

    @Override
    public boolean keep() {
        return !isChanged() && !keeping.isPaused() || keeping.save();
    }

    /** Of a file only what may be changed in place. */
    private Content wordsOf(Content file) {
        return content().withWords(file.title(), file.addressees(), file.blocks());
    }

    @Override
    public void onKept(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void refresh() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void reopen() {
        // Nothing but the text is on this form.
        refresh();
    }

    @Override
    public byte[] file(Attachment attachment) {
        throw new UnsupportedOperationException("Attachments are not changed in place");
    }

    @Override
    public void alive() {
        // Who holds the item is known; nobody else writes here.
    }
}
