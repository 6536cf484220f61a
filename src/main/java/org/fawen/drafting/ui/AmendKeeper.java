package org.fawen.drafting.ui;

import java.util.Optional;
import org.fawen.drafting.MergedDraft.Written;
import org.fawen.drafting.Saved;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.ContentHash;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Kept;
import org.fawen.workflow.TextEdits;

/** Keeps a text that is changed in place by who holds the item. */
class AmendKeeper implements Keeper {

    private final TextEdits edits;
    private Act act;

    AmendKeeper(TextEdits edits, Act act) {
        this.edits = edits;
        this.act = act;
    }

    /** Hash of the frozen text that is being changed. */
    ContentHash base() {
        return act.seen();
    }

    /** What this person changed of an earlier text and never sent. */
    Optional<TextEdits.Left> left() {
        return edits.left(act);
    }

    void forget(TextEdits.Left left) {
        edits.forget(act, left);
    }

    @Override
    public Saved save(long version, Written written) {
        var content = written.content();
        return switch (edits.keep(act, version, content.title(), content.addressees(), content.blocks())) {
            case Kept.Done(long next, ContentHash base) -> {
                act = act.seeing(base);
                yield new Saved.Done(next, base);
            }
            case Kept.Conflict(var theirs) ->
                new Saved.Conflict(theirs.map(other -> other.version()).orElse(0L));
            case Kept.Not(Acted.Changed changed) -> new Saved.Conflict(0);
            case Kept.Not(Acted.Refused(var refusal)) -> new Saved.Refused(refusal);
            case Kept.Not(Acted why) -> new Saved.NotAllowed();
        };
    }

    @Override
    public Optional<Version> present() {
        return edits.present(act).map(present -> {
            act = act.seeing(present.base());
            return new Version(present.version(), present.base(), new Written(present.content(), RoutingRequest.NONE));
        });
    }
}
