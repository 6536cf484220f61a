package org.fawen.drafting.ui;

import java.util.function.Consumer;
import org.fawen.drafting.MergedDraft;
import org.fawen.drafting.MergedDraft.Written;
import org.fawen.drafting.Saved;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;

/** Saves a draft while it is written, and brings together what was written elsewhere meanwhile; nothing is overwritten. */
class DraftKeeping implements DraftForm.Listener {

    /** What the screen does about it. */
    interface Screen {

        /** The text changed: preview and findings are drawn anew. */
        void refresh();

        /** More than the text was changed elsewhere: the form is built anew. */
        void reopen();

        /** The browser says that somebody is still here. */
        void alive();

        /** The bytes of an attachment, as far as the person may have them. */
        byte[] file(Attachment attachment);
    }

    private final Keeper keeper;
    private final Moments moments;
    private final KeptForm form;
    private final Screen screen;
    private final KeepingNotes notes;
    private Written base;
    private long version;
    private ContentHash hash;
    private boolean paused;

    /** @param begun what the form shows, as it is kept now */
    DraftKeeping(Keeper keeper, Moments moments, KeptForm form, Screen screen, Keeper.Version begun) {
        this.keeper = keeper;
        this.moments = moments;
        this.version = begun.number();
        this.hash = begun.hash();
        this.form = form;
        this.screen = screen;
        this.notes = new KeepingNotes(moments);
        this.base = form.written();
        form.tell(this);
    }

    KeepingNotes notes() {
        return notes;
    }

    /** Of the text as it was saved last. */
    ContentHash hash() {
        return hash;
    }

    /** Saves what the fields show; whether the server has it now. */
    boolean save() {
        write(form.written());
        return !paused;
    }

    /** Whether the server does not save at present; the screen says why. */
    boolean isPaused() {
        return paused;
    }

    /** Takes another text in place of the one in the fields, such as a file's; nothing when the fields changed just now. */
    void take(Content content) {
        var before = form.written();
        if (save() && form.written().equals(before)) {
            keeper.present().ifPresent(kept -> adopt(kept, new Written(content, before.request())));
        }
    }

    @Override
    public void changed() {
        save();
    }

    private void write(Written written) {
        switch (keeper.save(version, written)) {
            case Saved.Done(long next, ContentHash now) -> {
                version = next;
                hash = now;
                base = written;
                paused = false;
                notes.clearCollision();
                form.saved(Texts.text("drafting.saved", moments.timeOfDay()));
                screen.refresh();
            }
            case Saved.Conflict ignored -> meet(written);
            case Saved.NotAllowed() -> pause(Texts.text("drafting.refused.not-found"));
            case Saved.Refused(Refusal refusal) -> pause(Texts.sentence(refusal));
        }
    }

    /** Somebody saved in between: what does not collide is brought together, the rest is shown. */
    private void meet(Written mine) {
        var kept = keeper.present().orElse(null);
        if (kept == null) {
            pause(Texts.text("drafting.refused.not-found"));
            return;
        }
        var draft = MergedDraft.of(base, mine, kept.written());
        if (draft.isClear()) {
            adopt(kept, draft.merged());
            Toasts.show(Texts.text("drafting.merge.done"));
            return;
        }
        pause(Texts.text("drafting.save.conflict"));
        notes.collision(draft.collisions().size() + draft.body().collisions().size(), () -> compare(draft, kept));
    }

    private void compare(MergedDraft draft, Keeper.Version kept) {
        var sides = new MergeDialog.Sides(
                Texts.text("drafting.merge.title"),
                Texts.text("drafting.merge.lead"),
                Texts.text("drafting.merge.mine"),
                Texts.text("drafting.merge.theirs"),
                Texts.text("drafting.merge.result"),
                Texts.text("drafting.merge.confirm"));
        Consumer<Written> decided = written -> {
            // Keys pressed after the comparison was drawn are compared again.
            if (form.written().equals(draft.mine())) {
                adopt(kept, written);
            } else {
                meet(form.written());
            }
        };
        new MergeDialog(draft, sides, decided).open();
    }

    private void adopt(Keeper.Version kept, Written merged) {
        version = kept.number();
        base = kept.written();
        var before = form.written();
        paused = false;
        switch (keeper.save(version, merged)) {
            case Saved.Done(long next, ContentHash now) -> {
                version = next;
                hash = now;
                base = merged;
                notes.clearCollision();
                if (sameBeside(before, merged)) {
                    form.show(merged.content());
                    form.saved(Texts.text("drafting.saved", moments.timeOfDay()));
                    screen.refresh();
                } else {
                    screen.reopen();
                }
            }
            case Saved.Conflict ignored -> meet(before);
            case Saved.NotAllowed() -> pause(Texts.text("drafting.refused.not-found"));
            case Saved.Refused(Refusal refusal) -> pause(Texts.sentence(refusal));
        }
    }

    /** Whether nothing but title, addressees and body differs. */
    private static boolean sameBeside(Written one, Written other) {
        return one.request().equals(other.request())
                && withTextOf(one.content(), other.content()).equals(other.content());
    }

    private static Content withTextOf(Content content, Content other) {
        return new Content(
                content.docType(),
                other.title(),
                content.issuers(),
                other.addressees(),
                content.copyTo(),
                content.urgency(),
                content.disclosure(),
                content.audience(),
                other.replyTo(),
                other.minutes(),
                content.note(),
                other.blocks(),
                content.attachments());
    }

    @Override
    public void refused(Refusal refusal) {
        pause(Texts.sentence(refusal));
    }

    private void pause(String why) {
        paused = true;
        form.paused(Texts.text("drafting.paused", why));
    }

    /** Offers a text that an earlier page left in this browser. */
    @Override
    public void found(BrowserCopy copy) {
        offer(copy, () -> form.body().forget(copy));
    }

    /**
     * Offers a text that was written before.
     *
     * @param settled it was taken over, or is wanted no more
     */
    void offer(BrowserCopy copy, Runnable settled) {
        notes.copy(copy.at(), () -> restore(copy, settled), settled);
    }

    private void restore(BrowserCopy copy, Runnable settled) {
        var now = form.written();
        var draft = MergedDraft.of(copy.base(now), copy.written(now), now);
        var time = moments.brief(copy.at());
        var sides = new MergeDialog.Sides(
                Texts.text("drafting.copy.title", time),
                Texts.text(draft.isClear() ? "drafting.copy.lead.clear" : "drafting.copy.lead"),
                Texts.text("drafting.copy.mine"),
                Texts.text("drafting.copy.theirs"),
                Texts.text("drafting.copy.result"),
                Texts.text("drafting.copy.restore"));
        Consumer<Written> decided = written -> {
            if (!form.written().equals(now)) {
                restore(copy, settled);
                return;
            }
            form.show(written.content());
            if (save()) {
                settled.run();
                notes.clearCopy();
            }
        };
        new MergeDialog(draft, sides, decided).open();
    }

    @Override
    public void alive() {
        screen.alive();
    }

    @Override
    public byte[] file(Attachment attachment) {
        return screen.file(attachment);
    }
}
