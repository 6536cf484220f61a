package org.fawen.desk;

import java.util.List;
import java.util.Optional;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.comparison.MarkedCopy;
import org.fawen.shell.MarkedText;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.ActPerformed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 花脸稿 and 清稿, made from the revisions for those whom {@link NoticeAccess} lets read. */
@Service
public class MarkedCopies {

    private static final String SENT = "submit";

    private final Notices notices;
    private final NoticeAccess access;
    private final Revisions revisions;
    private final ActLog acts;
    private final Organisations organisations;

    MarkedCopies(Notices notices, NoticeAccess access, Revisions revisions, ActLog acts, Organisations organisations) {
        this.notices = notices;
        this.access = access;
        this.revisions = revisions;
        this.acts = acts;
        this.organisations = organisations;
    }

    /** All changes since the drafter last sent it on its way; empty when the person may not read it. */
    @Transactional(readOnly = true)
    public Optional<MarkedText> of(PersonId person, NoticeId id) {
        return notices.find(id)
                .filter(notice -> access.may(person, notice, NoticeAction.READ))
                .filter(notice -> notice.revision() > 0)
                .map(this::of);
    }

    private MarkedText of(Notice notice) {
        var texts = sinceSent(notice);
        var first = texts.getFirst();
        var steps = texts.subList(1, texts.size());
        return new MarkedText(
                notice,
                first.number(),
                MarkedCopy.of(
                        first.content(),
                        steps.stream()
                                .map(revision -> new MarkedCopy.Step(revision.number(), revision.content()))
                                .toList()),
                steps.stream()
                        .map(revision -> edit(revision, texts.get(texts.indexOf(revision) - 1)))
                        .toList());
    }

    private MarkedText.Edit edit(Revision revision, Revision before) {
        var organisation = organisations.current();
        return new MarkedText.Edit(
                revision.number(),
                organisation.nameOf(revision.author()),
                organisation.titleOf(revision.author()),
                revision.at(),
                Comparison.of(before.content(), revision.content()).places());
    }

    private List<Revision> sinceSent(Notice notice) {
        var sent = acts.of(notice.id()).stream()
                .filter(act -> act.verb().equals(SENT))
                .mapToInt(ActPerformed::revision)
                .max()
                .orElse(1);
        return revisions.of(notice.id()).stream()
                .filter(revision -> revision.number() >= sent)
                .toList();
    }
}
