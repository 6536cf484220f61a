package org.fawen.distribution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.fawen.distribution.OutboxLine;
import org.fawen.distribution.Webhooks;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.Refusal;
import org.fawen.shell.Moments;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;

/** 对外推送: the programs that are told of what is published, and what has not reached them, with 重试. */
@Route("webhooks")
@Menu(order = 95, icon = "vaadin:connect", title = "distribution.webhooks")
@RolesAllowed("SYSTEM_ADMIN")
@StyleSheet("context://ui/desk.css")
@StyleSheet("context://ui/distribution.css")
class WebhooksView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Webhooks webhooks;
    private final transient CurrentPerson person;
    private final transient Moments moments;
    private final Div said = new Div();
    private final TextField name = new TextField(Texts.text("distribution.webhook.name"));
    private final TextField url = new TextField(Texts.text("distribution.webhook.url"));

    WebhooksView(Webhooks webhooks, CurrentPerson person, Moments moments) {
        this.webhooks = webhooks;
        this.person = person;
        this.moments = moments;
        addClassName("fw-list");
        name.setId("name");
        url.setId("url");
        url.setWidth("28em");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var head = new Header(new H1(Texts.text("distribution.webhooks")));
        head.addClassName("fw-list-head");
        var add = new Button(
                Texts.text("distribution.webhook.add"),
                click -> act(() -> {
                    var secret = webhooks.add(person.get(), name.getValue(), url.getValue());
                    name.clear();
                    url.clear();
                    showSecret(secret);
                }));
        add.setId("add");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, url, add);
        form.addClassNames("fw-form", "fw-webhook-form");
        add(head, said, new Paragraph(Texts.text("distribution.webhook.hint")), form, targets());
        var unsettled = webhooks.unsettled(person.get());
        add(new H2(Texts.text("distribution.unsettled")));
        add(unsettled.isEmpty() ? new Paragraph(Texts.text("distribution.unsettled.none")) : failures(unsettled));
    }

    private Div targets() {
        var table = table("targets", "name", "url", "state", "act");
        var all = webhooks.all(person.get());
        table.setVisible(!all.isEmpty());
        for (var webhook : all) {
            var row = ((NativeTable) table.getComponentAt(0)).getBody().addRow();
            row.addDataCell().setText(webhook.name());
            row.addDataCell().setText(webhook.url());
            row.addDataCell()
                    .setText(Texts.text(webhook.enabled() ? "distribution.webhook.on" : "distribution.webhook.off"));
            var button = new Button(
                    Texts.text(webhook.enabled() ? "distribution.webhook.disable" : "distribution.webhook.enable"),
                    click -> act(() -> webhooks.enable(person.get(), webhook.id(), !webhook.enabled())));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            row.addDataCell().add(button);
        }
        return table;
    }

    private Div failures(List<OutboxLine> lines) {
        var table = table("unsettled", "name", "notice", "attempts", "fault", "act");
        for (var line : lines) {
            var row = ((NativeTable) table.getComponentAt(0)).getBody().addRow();
            row.addDataCell().setText(line.target());
            row.addDataCell().setText(line.title());
            row.addDataCell()
                    .setText(
                            line.failed()
                                    ? Texts.text("distribution.given-up", line.attempts())
                                    : Texts.text("distribution.again", line.attempts(), moments.full(line.nextAt())));
            row.addDataCell().setText(line.fault());
            var retry = new Button(
                    Texts.text("distribution.retry"),
                    click -> act(() -> {
                        webhooks.retry(person.get(), line.id());
                        Toasts.show(Texts.text("distribution.retried"));
                    }));
            retry.addThemeVariants(ButtonVariant.TERTIARY);
            row.addDataCell().add(retry);
        }
        return table;
    }

    private static Div table(String id, String... columns) {
        var table = new NativeTable();
        var head = table.getHead().addRow();
        for (var column : columns) {
            head.addHeaderCell().setText(Texts.text("distribution.webhook.column." + column));
        }
        var scrolling = new Div(table);
        scrolling.setId(id);
        scrolling.addClassName("fw-book");
        scrolling.getElement().setAttribute("tabindex", "0");
        scrolling.getElement().setAttribute("role", "region");
        scrolling.getElement().setAttribute("aria-label", Texts.text("distribution.webhooks"));
        return scrolling;
    }

    private static void showSecret(String secret) {
        var dialog = new Dialog(new Paragraph(Texts.text("distribution.webhook.secret.hint")), new Code(secret));
        dialog.setHeaderTitle(Texts.text("distribution.webhook.secret"));
        dialog.addClassName("fw-dialog");
        dialog.getFooter().add(new Button(Texts.text("distribution.webhook.secret.noted"), click -> dialog.close()));
        dialog.open();
    }

    private void act(Runnable act) {
        said.removeAll();
        try {
            act.run();
        } catch (Refusal refusal) {
            said.add(Notes.refused(Texts.sentence(refusal)));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("distribution.webhooks");
    }
}
