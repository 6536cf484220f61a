package org.fawen.cli;

import java.time.Instant;
import org.fawen.drafting.Attachments;
import org.fawen.drafting.Drafting;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisations;
import org.fawen.notice.ImportedFiles;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.notice.interchange.InterchangeNotice;
import org.fawen.publication.HistoricalNotices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in, each once. */
@Service
class Imports {

    private final ImportedFiles imported;
    private final Attachments attachments;
    private final Organisations organisations;
    private final Drafting drafting;
    private final HistoricalNotices historical;
    private final BusinessZone zone;
    private final Answers answers;

    Imports(
            ImportedFiles imported,
            Attachments attachments,
            Organisations organisations,
            Drafting drafting,
            HistoricalNotices historical,
            BusinessZone zone,
            Answers answers) {
        this.imported = imported;
        this.attachments = attachments;
        this.organisations = organisations;
        this.drafting = drafting;
        this.historical = historical;
        this.zone = zone;
        this.answers = answers;
    }

    /** As the draft of the drafting unit's first drafter. */
    @Transactional
    Answer asDraft(ReceivedFile file) {
        var known = imported.find(file.key());
        if (known.isPresent()) {
            return again(known.get());
        }
        var organisation = organisations.current();
        var unit = DraftingUnits.of(file.notice(), organisation);
        var drafter = FirstDrafter.of(unit, organisation);
        var notice = drafting.begin(
                drafter, unit, file.content(attachments), file.notice().routingRequest());
        imported.add(file.key(), notice);
        return new Answer(0, notice + "\t" + answers.sentence("cli.imported.draft", organisation.nameOf(drafter)));
    }

    /** 历史导入: with its own date, number and byline. */
    @Transactional
    Answer asIssued(ReceivedFile file) {
        var known = imported.find(file.key());
        if (known.isPresent()) {
            return again(known.get());
        }
        var organisation = organisations.current();
        var notice = file.notice();
        var unit = DraftingUnits.of(notice, organisation);
        var number = notice.docNumber();
        var id = historical.add(
                FirstDrafter.of(unit, organisation),
                unit,
                file.content(attachments),
                notice.routingRequest(),
                number == null ? null : number.toString(),
                notice.date(),
                publishedAt(notice),
                notice.editor(),
                notice.source());
        imported.add(file.key(), id);
        return new Answer(0, id + "\t" + answers.sentence("cli.imported.issued"));
    }

    private Answer again(NoticeId known) {
        return new Answer(0, known + "\t" + answers.sentence("cli.imported.again"));
    }

    private Instant publishedAt(InterchangeNotice notice) {
        var time = notice.publishTime();
        if (time == null && notice.date() != null) {
            time = notice.date().atStartOfDay();
        }
        if (time == null) {
            throw new Refusal("cli.refused.no-publish-time");
        }
        return time.atZone(zone.zone()).toInstant();
    }
}
