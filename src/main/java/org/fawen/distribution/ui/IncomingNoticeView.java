package org.fawen.distribution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fawen.distribution.Receiving;
import org.fawen.distribution.Receiving.Opened;
import org.fawen.distribution.Receiving.ReplyFile;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Person;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Refusal;
import org.fawen.rendering.NoticeHtml;
import org.fawen.rendering.PaperView;
import org.fawen.shell.AttachmentLink;
import org.fawen.shell.AttachmentList;
import org.fawen.shell.Moments;
import org.fawen.shell.Notes;
import org.fawen.shell.NoticePaper;
import org.fawen.shell.StatusBadge;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;
import org.jspecify.annotations.Nullable;

/** A delivery: the issued text and its attachments, 签收, handing on inside the unit, and the reply that is wanted. */
@Route("incoming/:delivery")
@PermitAll
@StyleSheet("context://ui/desk.css")
@StyleSheet("context://ui/distribution.css")
class IncomingNoticeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Receiving receiving;
    private final transient BlobStore blobs;
    private final transient CurrentPerson person;
    private final transient Moments moments;
    private final Div said = new Div();
    private UUID delivery = new UUID(0, 0);
    private String title = "";

    IncomingNoticeView(Receiving receiving, BlobStore blobs, CurrentPerson person, Moments moments) {
        this.receiving = receiving;
        this.blobs = blobs;
        this.person = person;
        this.moments = moments;
        addClassNames("fw-page", "fw-delivery");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            delivery =
                    UUID.fromString(event.getRouteParameters().get("delivery").orElse(""));
        } catch (IllegalArgumentException notAnAddress) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        var opened = receiving.open(person.get(), delivery).orElseThrow(NotFoundException::new);
        title = opened.notice().title();
        removeAll();
        add(head(opened), said, columns(opened));
    }

    private Header head(Opened opened) {
        var notice = opened.notice();
        var about = new Div();
        about.addClassName("fw-delivery-about");
        if (notice.number() != null) {
            about.add(new Paragraph(notice.number().toString()));
        }
        about.add(new Paragraph(Texts.text(
                opened.delivery().copy() ? "distribution.copied-to" : "distribution.sent-to",
                opened.delivery().name())));
        about.add(signature(opened));
        var head = new Header(new H1(title), about);
        head.addClassName("fw-head");
        return head;
    }

    private StatusBadge signature(Opened opened) {
        var at = opened.delivery().signedAt();
        var by = opened.delivery().signedAs();
        return at == null || by == null
                ? new StatusBadge(StatusBadge.Tone.WAITING, Texts.text("distribution.waiting"))
                : new StatusBadge(StatusBadge.Tone.DONE, Texts.text("distribution.signed-by", by, moments.brief(at)));
    }

    private Div columns(Opened opened) {
        var notice = opened.notice();
        var number = notice.number() == null ? null : notice.number().toString();
        var paper = new NoticePaper(NoticeHtml.paper(
                opened.text().content(), PaperView.issued(notice.facts().channel(), number, notice.documentDate())));
        var side = new Aside();
        side.addClassName("fw-side");
        if (!opened.delivery().isSigned()) {
            side.add(signing());
        }
        opened.form().ifPresent(form -> side.add(new ReplyPanel(form, opened.delivery(), moments, this::answer)));
        side.add(attachments(opened));
        var colleagues = receiving.colleagues(person.get(), opened.delivery());
        if (!colleagues.isEmpty()) {
            side.add(passing(opened, colleagues));
        }
        var columns = new Div(paper, side);
        columns.addClassName("fw-columns");
        return columns;
    }

    private Div signing() {
        var sign = new Button(
                Texts.text("distribution.sign"),
                click -> act(() -> {
                    receiving.sign(person.get(), List.of(delivery));
                    Toasts.show(Texts.text("distribution.signed-now", 1));
                }));
        sign.setId("sign");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        var panel = new Div(new Paragraph(Texts.text("distribution.sign.hint")), sign);
        panel.addClassNames("fw-panel", "fw-delivery-signing");
        return panel;
    }

    private void answer(String answer, @Nullable ReplyFile file) {
        act(() -> {
            receiving.reply(person.get(), delivery, answer, file);
            Toasts.show(Texts.text("distribution.replied"));
        });
    }

    private Div attachments(Opened opened) {
        var attached = opened.text().content().attachments();
        var links = IntStream.range(0, attached.size())
                .mapToObj(place -> new AttachmentLink(
                        place + 1,
                        attached.get(place),
                        () -> blobs.find(attached.get(place).sha256()).orElseThrow()))
                .toList();
        var panel = new Div(new H2(Texts.text("shell.attachments")), new AttachmentList(links));
        panel.addClassName("fw-panel");
        return panel;
    }

    private Div passing(Opened opened, List<Person> colleagues) {
        var choice = new ComboBox<Person>(Texts.text("distribution.pass.to"));
        choice.setId("colleague");
        choice.setItems(colleagues);
        choice.setItemLabelGenerator(Person::name);
        choice.setWidthFull();
        var pass = new Button(Texts.text("distribution.pass"), click -> {
            if (choice.getValue() == null) {
                choice.setErrorMessage(Texts.text("distribution.pass.missing"));
                choice.setInvalid(true);
                return;
            }
            act(() -> {
                receiving.pass(person.get(), delivery, choice.getValue().id());
                Toasts.show(Texts.text("distribution.passed", choice.getValue().name()));
            });
        });
        pass.setId("pass");
        var panel = new Div(new H2(Texts.text("distribution.pass.title")), choice, pass);
        var handler = opened.delivery().handler();
        colleagues.stream()
                .filter(one -> one.id().equals(handler))
                .findFirst()
                .ifPresent(one ->
                        panel.addComponentAtIndex(1, new Paragraph(Texts.text("distribution.handler", one.name()))));
        panel.addClassName("fw-panel");
        return panel;
    }

    private void act(Runnable act) {
        said.removeAll();
        try {
            act.run();
            show();
        } catch (Refusal refusal) {
            said.add(Notes.refused(Texts.sentence(refusal)));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
