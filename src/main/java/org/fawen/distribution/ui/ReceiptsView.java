package org.fawen.distribution.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import org.fawen.distribution.Distribution;
import org.fawen.distribution.Distribution.Board;
import org.fawen.distribution.DistributionList;
import org.fawen.distribution.Receipts;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.shell.Moments;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;
import org.jspecify.annotations.Nullable;

/** 签收情况 of a notice: who has signed, opened, not yet seen it; 催签, delivering to more, replies, 分发单. It follows by itself. */
@Route("notices/:notice/receipts")
@PermitAll
@StyleSheet("context://ui/desk.css")
@StyleSheet("context://ui/distribution.css")
class ReceiptsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int EVERY_MILLIS = 5000;

    private final transient Distribution distribution;
    private final transient DistributionList list;
    private final transient CurrentPerson person;
    private final transient Organisations organisations;
    private final transient Moments moments;
    private final Div said = new Div();
    private final Div content = new Div();
    private transient @Nullable Board shown;
    private @Nullable Registration following;
    private @Nullable NoticeId notice;

    ReceiptsView(
            Distribution distribution,
            DistributionList list,
            CurrentPerson person,
            Organisations organisations,
            Moments moments) {
        this.distribution = distribution;
        this.list = list;
        this.person = person;
        this.organisations = organisations;
        this.moments = moments;
        addClassName("fw-list");
        add(said, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            notice = NoticeId.of(event.getRouteParameters().get("notice").orElse(""));
        } catch (IllegalArgumentException notAnAddress) {
            throw new NotFoundException();
        }
        show(read());
    }

    private Board read() {
        var asked = notice;
        if (asked == null) {
            throw new NotFoundException();
        }
        return distribution.board(person.get(), asked).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(EVERY_MILLIS);
        following = attached.getUI().addPollListener(poll -> follow());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (following != null) {
            following.remove();
        }
    }

    private void follow() {
        var now = read();
        if (shown == null || !now.deliveries().equals(shown.deliveries())) {
            show(now);
        }
    }

    private void show(Board board) {
        shown = board;
        content.removeAll();
        var title = new H1(Texts.text("distribution.receipts"));
        var back = new Anchor("notices/" + board.notice().id(), board.notice().title());
        back.getElement().setAttribute("router-link", true);
        var head = new Header(title, back);
        head.addClassName("fw-list-head");
        var counts = new Paragraph(words(board.receipts()));
        counts.setId("receipts");
        counts.addClassName("fw-receipts");
        counts.getElement().setAttribute("role", "status");
        content.add(head, counts);
        board.form()
                .ifPresent(form -> content.add(new Paragraph(Texts.text(
                        "distribution.asked",
                        form.question(),
                        moments.full(form.dueAt()),
                        board.deliveries().stream()
                                .filter(one -> one.reply() != null)
                                .count()))));
        content.add(tools(board));
        if (board.deliveries().isEmpty()) {
            var empty = new Div(new Paragraph(Texts.text("distribution.board.none")));
            empty.setId("empty");
            empty.addClassName("fw-empty");
            content.add(empty);
        } else {
            content.add(new ReceiptsTable(
                    board.deliveries(),
                    moments,
                    one -> distribution
                            .replyFile(person.get(), board.notice().id(), one.id())
                            .orElseThrow()));
        }
    }

    /** “已签 39 · 已阅 2 · 未收 1”. */
    static String words(Receipts receipts) {
        return Texts.text("distribution.counts", receipts.signed(), receipts.opened(), receipts.unseen());
    }

    private Div tools(Board board) {
        var tools = new Div();
        tools.addClassName("fw-bulk");
        if (board.changes()) {
            var remind = new Button(
                    Texts.text("distribution.remind"),
                    click -> act(() -> Toasts.show(Texts.text(
                            "distribution.reminded",
                            distribution.remind(person.get(), board.notice().id())))));
            remind.setId("remind");
            remind.addThemeVariants(ButtonVariant.PRIMARY);
            remind.setEnabled(!board.receipts().complete());
            var more = new Button(Texts.text("distribution.more"), click -> askForMore(board));
            more.setId("more-recipients");
            tools.add(remind, more);
            if (board.form().isEmpty()) {
                var ask = new Button(
                        Texts.text("distribution.ask"),
                        click -> new AskDialog(
                                        moments,
                                        form -> act(() -> distribution.ask(
                                                person.get(), board.notice().id(), form)))
                                .open());
                ask.setId("ask");
                tools.add(ask);
            }
            var copies = new Button(Texts.text(
                    "distribution.copies",
                    board.printing().total(board.deliveries().size())));
            copies.setId("copies");
            copies.addClickListener(click -> new CopiesDialog(
                            board.printing(),
                            printing -> act(() -> distribution.print(
                                    person.get(), board.notice().id(), printing)))
                    .open());
            tools.add(copies);
        }
        var title = Texts.text("distribution.list.title", board.notice().title());
        var rows = ReceiptsTable.printed(board);
        var print = new Anchor(
                Files.of(Texts.text("distribution.list") + ".pdf", "application/pdf", () -> list.pdf(title, rows))
                        .inline(),
                Texts.text("distribution.list"));
        print.setId("list");
        print.setTarget("_blank");
        tools.add(print);
        return tools;
    }

    private void askForMore(Board board) {
        var id = board.notice().id();
        new MoreRecipientsDialog(
                        organisations.current(),
                        unit -> act(() -> distribution.sendTo(person.get(), id, unit)),
                        one -> act(() -> distribution.sendTo(person.get(), id, one)),
                        name -> act(() -> new LinkDialog(distribution.sendOutside(person.get(), id, name)).open()))
                .open();
    }

    private void act(Runnable act) {
        said.removeAll();
        try {
            act.run();
        } catch (Refusal refusal) {
            said.add(Notes.refused(Texts.sentence(refusal)));
        }
        show(read());
    }

    @Override
    public String getPageTitle() {
        return Texts.text("distribution.receipts");
    }
}
