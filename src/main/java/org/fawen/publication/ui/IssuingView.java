package org.fawen.publication.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.Publications;
import org.fawen.publication.Sealings;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.Notes;
import org.fawen.shell.StepFrame;
import org.fawen.shell.StepView;
import org.fawen.shell.Texts;

/** 发文办理: one screen for the stations after sign-off, whichever of them is open. */
abstract class IssuingView extends StepView {

    private final Step station;
    private final Publications publications;
    private final Sealings sealings;
    private final IssuingDesk desk;
    private final CurrentPerson person;

    IssuingView(
            Step station,
            StepFrame frame,
            Publications publications,
            Sealings sealings,
            IssuingDesk desk,
            CurrentPerson person) {
        super(station, frame);
        this.station = station;
        this.publications = publications;
        this.sealings = sealings;
        this.desk = desk;
        this.person = person;
    }

    /** What is filled in or read at this station. */
    protected abstract Component form(Dossier shown);

    @Override
    protected void furnish(Dossier shown, DossierSheet sheet) {
        desk.refusalOf(shown.notice().id())
                .map(words -> Notes.refused(Texts.text("publication.refused-last", words)))
                .ifPresent(sheet::addAbovePaper);
        sheet.addAbovePaper(asSigned(shown));
        var stations = new StationSections(moments());
        desk.stationsOf(shown.notice()).forEach(one -> {
            var section = stations.section(one);
            if (one.step() == station && shown.isToDecide()) {
                section.add(form(shown));
            } else if (one.step() == Step.RELEASE && shown.notice().status() == NoticeStatus.SCHEDULED) {
                section.add(scheduled(shown));
            } else if (one.step() == Step.SEALING) {
                sealings.fairCopyOf(shown.notice())
                        .map(copy -> new FairCopyLinks(copy, sealings))
                        .ifPresent(section::add);
            }
        });
        sheet.addAbovePaper(stations);
    }

    private Component asSigned(Dossier shown) {
        return publications
                .objection(shown.notice())
                .map(objection -> Notes.refused(Texts.sentence(objection)))
                .orElseGet(() -> new AsSigned(
                        publications.isCorrected(shown.notice())
                                ? "publication.as-signed.corrected"
                                : "publication.as-signed",
                        shown.hash()));
    }

    private Component scheduled(Dossier shown) {
        var mine = desk.mayUnschedule(shown.notice(), person.get());
        return new Scheduled(shown.notice(), moments(), mine ? this::unschedule : null);
    }

    private void unschedule() {
        var id = dossier().notice().id();
        publications.unschedule(UUID.randomUUID(), person.get(), id);
        go(Texts.text("publication.unscheduled"), address(id).orElse("issuing"));
    }

    @Override
    protected String next() {
        return address(dossier().notice().id()).orElse("issuing");
    }

    // Who holds several posts goes on with the same notice.
    private Optional<String> address(NoticeId id) {
        return desk.nextOf(id, person.get())
                .map(item -> "%s/%s?item=%s".formatted(item.step().key(), item.notice(), item.id()));
    }

    protected Publications publications() {
        return publications;
    }

    protected Sealings sealings() {
        return sealings;
    }

    protected IssuingDesk desk() {
        return desk;
    }
}
