package org.fawen.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.NoticeStatus;
import org.fawen.search.Search;
import org.fawen.search.SearchQuestion;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** 检索: {@code /desk/search?q=&drafter=&signer=&year=&status=}, so that a question can be kept and sent. */
@Route("search")
@Menu(order = 60, icon = "vaadin:search", title = "shell.nav.search")
@PermitAll
@StyleSheet("context://ui/desk.css")
class SearchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Search search;
    private final transient CurrentPerson person;
    private final TextField words = new TextField(Texts.text("search.words"));
    private final TextField drafter = new TextField(Texts.text("search.drafter"));
    private final TextField signer = new TextField(Texts.text("search.signer"));
    private final IntegerField year = new IntegerField(Texts.text("search.year"));
    private final Select<NoticeStatus> status = new Select<>();
    private final Div answer = new Div();

    SearchView(Search search, CurrentPerson person) {
        this.search = search;
        this.person = person;
        addClassName("fw-list");
        var head = new Header(new H1(Texts.text("shell.nav.search")));
        head.addClassName("fw-list-head");
        add(head, form(), answer);
    }

    private Div form() {
        words.setId("words");
        words.setPlaceholder(Texts.text("search.words.hint"));
        words.setWidth("24em");
        words.setClearButtonVisible(true);
        drafter.setId("drafter");
        signer.setId("signer");
        year.setId("year");
        year.setMin(1900);
        year.setMax(2999);
        status.setId("status");
        status.setLabel(Texts.text("search.status"));
        status.setItems(Arrays.asList(NoticeStatus.values()));
        status.setItemLabelGenerator(one -> one == null ? Texts.text("search.any") : Texts.word(one));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(Texts.text("search.any"));
        var ask = new Button(Texts.text("shell.nav.search"), click -> ask());
        ask.setId("ask");
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClickShortcut(Key.ENTER);
        var form = new Div(words, drafter, signer, year, status, ask);
        form.addClassName("fw-form");
        form.getElement().setAttribute("role", "search");
        form.getStyle().set("align-items", "flex-end").set("padding-block-end", "16px");
        return form;
    }

    private void ask() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "q", words.getValue());
        put(asked, "drafter", drafter.getValue());
        put(asked, "signer", signer.getValue());
        put(asked, "year", year.getValue() == null ? "" : year.getValue().toString());
        put(asked, "status", status.getValue() == null ? "" : status.getValue().name());
        UI.getCurrent().navigate("search", QueryParameters.simple(asked));
    }

    private static void put(LinkedHashMap<String, String> asked, String name, String value) {
        if (!value.isBlank()) {
            asked.put(name, value.strip());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        words.setValue(query.getSingleParameter("q").orElse(""));
        drafter.setValue(query.getSingleParameter("drafter").orElse(""));
        signer.setValue(query.getSingleParameter("signer").orElse(""));
        year.setValue(query.getSingleParameter("year").map(SearchView::number).orElse(null));
        status.setValue(
                query.getSingleParameter("status").map(SearchView::status).orElse(null));
        show(new SearchQuestion(
                words.getValue(), drafter.getValue(), signer.getValue(), year.getValue(), status.getValue()));
    }

    private static @Nullable Integer number(String text) {
        return text.matches("\\d{4}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable NoticeStatus status(String text) {
        return Arrays.stream(NoticeStatus.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private void show(SearchQuestion question) {
        answer.removeAll();
        if (question.isEmpty()) {
            answer.add(new Paragraph(Texts.text("search.ask")));
            return;
        }
        var hits = search.find(person.get(), question);
        if (hits.isEmpty()) {
            var none = new Div(new Paragraph(Texts.text("search.none")));
            none.setId("empty");
            none.addClassName("fw-empty");
            answer.add(none);
            return;
        }
        var count = new Paragraph(
                Texts.text(hits.size() == Search.PAGE ? "search.count.more" : "search.count", hits.size()));
        count.getElement().setAttribute("role", "status");
        var rows = new UnorderedList();
        rows.setId("hits");
        rows.addClassName("fw-rows");
        hits.forEach(hit -> rows.add(new HitRow(hit, question.words())));
        answer.add(count, rows);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.nav.search");
    }
}
