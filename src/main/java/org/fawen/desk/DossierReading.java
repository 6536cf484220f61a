package org.fawen.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Step;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Content;
import org.fawen.shell.AttachmentLink;
import org.fawen.shell.Dossier;
import org.fawen.shell.Dossiers;
import org.fawen.shell.Moments;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Opens dossiers for those whom {@link NoticeAccess} lets read. For everybody else there is no such notice. */
@Service
class DossierReading implements Dossiers {

    private final CurrentPerson current;
    private final Notices notices;
    private final NoticeAccess access;
    private final TextsShown texts;
    private final Courses courses;
    private final ItemsShown items;
    private final ProcessSheets sheets;
    private final BlobStore blobs;
    private final Organisations organisations;
    private final Moments moments;

    DossierReading(
            CurrentPerson current,
            Notices notices,
            NoticeAccess access,
            TextsShown texts,
            Courses courses,
            ItemsShown items,
            ProcessSheets sheets,
            BlobStore blobs,
            Organisations organisations,
            Moments moments) {
        this.current = current;
        this.notices = notices;
        this.access = access;
        this.texts = texts;
        this.courses = courses;
        this.items = items;
        this.sheets = sheets;
        this.blobs = blobs;
        this.organisations = organisations;
        this.moments = moments;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Dossier> open(NoticeId id, @Nullable Step step, @Nullable WorkItemId item) {
        var person = current.get();
        return notices.find(id)
                .filter(notice -> access.may(person, notice, NoticeAction.READ))
                .flatMap(notice -> texts.of(notice, person)
                        .flatMap(text -> dossier(courses.of(notice), text, person, step, item)));
    }

    private Optional<Dossier> dossier(
            Course course, TextShown text, PersonId person, @Nullable Step step, @Nullable WorkItemId asked) {
        var item = items.find(course, step, asked, person);
        if (asked != null && item.isEmpty()) {
            return Optional.empty();
        }
        var holders = new Holders(organisations.current());
        var notice = course.notice();
        return Optional.of(new Dossier(
                notice,
                text.content(),
                text.revision(),
                text.hash(),
                people(notice, holders),
                item.map(found -> items.view(course, found, person)).orElse(null),
                new StripOfSteps(course, holders).marks(),
                new SheetOfOpinions(course, holders).boxes(text, texts.changesTo(text, course)),
                new TimelineOfActs(course, holders, moments).entries(),
                texts.since(text, course, person),
                attachments(text.content()),
                sheets.of(notice.id())));
    }

    private static Dossier.People people(Notice notice, Holders holders) {
        return new Dossier.People(
                holders.organisation().nameOf(notice.drafter()),
                holders.unitName(notice.facts().draftingUnit()),
                notice.facts().countersignUnits().stream()
                        .map(holders::unitName)
                        .toList());
    }

    private List<AttachmentLink> attachments(Content content) {
        return IntStream.range(0, content.attachments().size())
                .mapToObj(place -> link(place + 1, content.attachments().get(place)))
                .toList();
    }

    private AttachmentLink link(int ordinal, Attachment attachment) {
        return new AttachmentLink(
                ordinal,
                attachment,
                () -> blobs.find(attachment.sha256()).orElseThrow(() -> new AttachmentMissing(attachment)));
    }
}
