package org.fawen.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.fawen.drafting.MergedBody.Choice;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Content;

/** Two drafts that were written from the same one, brought together field by field, the body block by block. */
public final class MergedDraft {

    /** What a drafter writes. */
    public record Written(Content content, RoutingRequest request) {}

    /** A field of the form. */
    public enum Part {
        DOC_TYPE(Content::docType),
        TITLE(Content::title),
        ISSUERS(Content::issuers),
        ADDRESSEES(Content::addressees),
        COPY_TO(Content::copyTo),
        URGENCY(Content::urgency),
        DISCLOSURE(Content::disclosure),
        AUDIENCE(Content::audience),
        NOTE(content -> content.note() == null ? "" : content.note()),
        ATTACHMENTS(Content::attachments),
        REQUEST(content -> "");

        private final Function<Content, Object> value;

        Part(Function<Content, Object> value) {
            this.value = value;
        }

        Object of(Written written) {
            return this == REQUEST ? written.request() : value.apply(written.content());
        }
    }

    private final Written base;
    private final Written mine;
    private final Written theirs;
    private final MergedBody body;

    private MergedDraft(Written base, Written mine, Written theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.body = MergedBody.of(
                base.content().blocks(),
                mine.content().blocks(),
                theirs.content().blocks());
    }

    /** @param base what both sides began from */
    public static MergedDraft of(Written base, Written mine, Written theirs) {
        return new MergedDraft(base, mine, theirs);
    }

    public Written mine() {
        return mine;
    }

    public Written theirs() {
        return theirs;
    }

    public MergedBody body() {
        return body;
    }

    /** Fields that both sides changed in different ways. */
    public List<Part> collisions() {
        var collisions = new ArrayList<Part>();
        for (var part : Part.values()) {
            if (!part.of(mine).equals(part.of(theirs)) && changed(part, mine) && changed(part, theirs)) {
                collisions.add(part);
            }
        }
        return collisions;
    }

    /** Whether nobody has to decide anything. */
    public boolean isClear() {
        return collisions().isEmpty() && body.collisions().isEmpty();
    }

    /** The draft when nothing collides. */
    public Written merged() {
        return decided(Set.of(), id -> Choice.BOTH);
    }

    /**
     * The draft as a person decided.
     *
     * @param fromTheirs colliding fields of which the other side's version counts
     * @param blocks for colliding blocks, by id
     */
    public Written decided(Set<Part> fromTheirs, Function<String, Choice> blocks) {
        Function<Part, Content> side = part -> takesMine(part, fromTheirs) ? mine.content() : theirs.content();
        var content = new Content(
                side.apply(Part.DOC_TYPE).docType(),
                side.apply(Part.TITLE).title(),
                side.apply(Part.ISSUERS).issuers(),
                side.apply(Part.ADDRESSEES).addressees(),
                side.apply(Part.COPY_TO).copyTo(),
                side.apply(Part.URGENCY).urgency(),
                side.apply(Part.DISCLOSURE).disclosure(),
                side.apply(Part.AUDIENCE).audience(),
                theirs.content().replyTo(),
                theirs.content().minutes(),
                side.apply(Part.NOTE).note(),
                body.decided(blocks),
                side.apply(Part.ATTACHMENTS).attachments());
        return new Written(content, takesMine(Part.REQUEST, fromTheirs) ? mine.request() : theirs.request());
    }

    private boolean takesMine(Part part, Set<Part> fromTheirs) {
        return changed(part, mine) && !fromTheirs.contains(part);
    }

    private boolean changed(Part part, Written side) {
        return !Objects.equals(part.of(base), part.of(side));
    }
}
