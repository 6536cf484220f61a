package org.fawen.desk.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.identity.Person;
import org.fawen.notice.Refusal;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.Moments;
import org.fawen.shell.SheetParts;
import org.fawen.shell.Texts;
import org.fawen.workflow.Asked;
import org.fawen.workflow.Circulating;
import org.fawen.workflow.Handing;
import org.fawen.workflow.PartGiven;
import org.fawen.workflow.TakingBack;
import org.fawen.workflow.Urging;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Under 更多: 转办, 请…先阅, 请…后阅, 取回, 催办, 传阅, for whom each is; and who has read it. */
@Lazy
@Component
class RarerActs implements SheetParts {

    private final Handing handing;
    private final TakingBack takingBack;
    private final Urging urging;
    private final Circulating circulating;
    private final CurrentPerson current;
    private final Organisations organisations;
    private final Moments moments;

    RarerActs(
            Handing handing,
            TakingBack takingBack,
            Urging urging,
            Circulating circulating,
            CurrentPerson current,
            Organisations organisations,
            Moments moments) {
        this.handing = handing;
        this.takingBack = takingBack;
        this.urging = urging;
        this.circulating = circulating;
        this.current = current;
        this.organisations = organisations;
        this.moments = moments;
    }

    @Override
    public void add(Dossier shown, DossierSheet sheet, Runnable again) {
        var readers = circulating.readersOf(shown.notice().id());
        if (readers.isEmpty()) {
            return;
        }
        if (readers.stream().anyMatch(reader -> reader.person().equals(current.get()) && reader.readAt() == null)) {
            circulating.read(shown.notice().id(), current.get());
        }
        var line = new Paragraph(
                Texts.text("desk.readers", readers.stream().map(this::reader).collect(Collectors.joining("、"))));
        line.setId("readers");
        line.addClassName("fw-secondary");
        sheet.addAbovePaper(line);
    }

    private String reader(PartGiven part) {
        var name = organisations.current().nameOf(part.person());
        var read = part.readAt();
        return read == null && !part.person().equals(current.get())
                ? Texts.text("desk.readers.unread", name)
                : read == null ? name : Texts.text("desk.readers.read", name, moments.brief(read));
    }

    @Override
    public void offer(Dossier shown, ActBar acts, AtTheScreen screen) {
        var me = current.get();
        var notice = shown.notice();
        var item = shown.item();
        if (item != null && shown.isToDecide()) {
            if (Handing.isTransferable(item.step())) {
                acts.more("transfer", Texts.text("desk.act.transfer"), () -> transfer(shown, screen));
            }
            if (Handing.mayAskAt(item.step())) {
                acts.more("ask-first", Texts.text("desk.act.ask-first"), () -> ask(shown, Asked.Place.FIRST, screen));
                acts.more("ask-after", Texts.text("desk.act.ask-after"), () -> ask(shown, Asked.Place.AFTER, screen));
            }
        }
        handing.askedBy(me, notice.id())
                .ifPresent(asked -> acts.more(
                        "ask-no-more",
                        Texts.text(
                                "desk.act.ask-no-more", organisations.current().nameOf(asked.person())),
                        () -> done(
                                "desk.act.ask-no-more.done",
                                () -> handing.askNoMore(UUID.randomUUID(), me, notice.id()),
                                screen)));
        if (takingBack.isPossible(me, notice)) {
            acts.more(
                    "take-back",
                    Texts.text("desk.act.take-back"),
                    () -> done(
                            "desk.act.take-back.done",
                            () -> takingBack.takeBack(UUID.randomUUID(), me, notice.id()),
                            screen));
        }
        if (urging.isPossible(me, notice) && !shown.isToDecide()) {
            acts.more(
                    "urge",
                    Texts.text("desk.act.urge"),
                    () -> done("desk.act.urge.done", () -> urging.urge(UUID.randomUUID(), me, notice.id()), screen));
        }
        if (circulating.isPossible(me, notice)) {
            acts.more("circulate", Texts.text("desk.act.circulate"), () -> circulate(shown, screen));
        }
    }

    private void transfer(Dossier shown, AtTheScreen screen) {
        var item = java.util.Objects.requireNonNull(shown.item()).id();
        new PersonDialog(
                        "transfer",
                        false,
                        PersonDialog.Words.NEEDED,
                        handing.toTransferTo(shown.notice(), item, current.get()),
                        organisations.current(),
                        (persons, words) -> screen.answer(
                                handing.transfer(screen.act(), persons.getFirst(), words),
                                Texts.text(
                                        "desk.act.transfer.done",
                                        organisations.current().nameOf(persons.getFirst()))))
                .open();
    }

    private void ask(Dossier shown, Asked.Place place, AtTheScreen screen) {
        var item = java.util.Objects.requireNonNull(shown.item()).id();
        var name = place == Asked.Place.FIRST ? "ask-first" : "ask-after";
        new PersonDialog(
                        name,
                        false,
                        PersonDialog.Words.NONE,
                        handing.toAsk(shown.notice(), item, current.get()),
                        organisations.current(),
                        (persons, words) -> screen.answer(
                                handing.ask(screen.act(), persons.getFirst(), place),
                                Texts.text(
                                        "desk.act." + name + ".done",
                                        organisations.current().nameOf(persons.getFirst()))))
                .open();
    }

    private void circulate(Dossier shown, AtTheScreen screen) {
        var command = UUID.randomUUID();
        var me = current.get();
        var offered = organisations.current().persons().stream()
                .map(Person::id)
                .filter(person -> !person.equals(me))
                .toList();
        new PersonDialog(
                        "circulate",
                        true,
                        PersonDialog.Words.WELCOME,
                        offered,
                        organisations.current(),
                        (persons, words) -> done(
                                "desk.act.circulate.done",
                                () -> circulating.circulate(
                                        command, me, shown.notice().id(), persons, words),
                                screen))
                .open();
    }

    private static void done(String key, Runnable act, AtTheScreen screen) {
        try {
            act.run();
            screen.done(Texts.text(key));
        } catch (Refusal refusal) {
            screen.refuse(Texts.sentence(refusal));
        }
    }
}
