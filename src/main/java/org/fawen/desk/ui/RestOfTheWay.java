package org.fawen.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Step;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.Moments;
import org.fawen.shell.SheetParts;
import org.fawen.shell.Texts;
import org.fawen.workflow.Forecast;
import org.fawen.workflow.Forecast.Ahead;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 后续路线 on the sheet of every notice under way: who has it, who comes next by name, and by when. */
@Component
@Order(90)
class RestOfTheWay implements SheetParts {

    private static final int NAMED = 3;

    private final Forecast forecast;
    private final Organisations organisations;
    private final Moments moments;

    RestOfTheWay(Forecast forecast, Organisations organisations, Moments moments) {
        this.forecast = forecast;
        this.organisations = organisations;
        this.moments = moments;
    }

    @Override
    public void add(Dossier shown, DossierSheet sheet, Runnable again) {
        var ahead = forecast.rest(shown.notice());
        if (!ahead.isEmpty()) {
            sheet.addTab(Texts.text("desk.way"), way(ahead, shown.notice().facts()));
        }
    }

    private Div way(List<Ahead> ahead, RoutingFacts facts) {
        var list = new OrderedList();
        list.addClassName("fw-way");
        ahead.forEach(turn -> list.add(line(turn, facts)));
        var way = new Div(new Paragraph(Texts.text("desk.way.about")), list);
        way.setId("way");
        return way;
    }

    private ListItem line(Ahead turn, RoutingFacts facts) {
        var step = new Span(label(turn, facts));
        step.addClassName("fw-way-step");
        var persons = new Span(persons(turn, organisations.current()));
        var by = new Span(Texts.text("desk.way.by", moments.brief(turn.by())));
        by.addClassName("fw-secondary");
        return new ListItem(step, persons, by);
    }

    private static String label(Ahead turn, RoutingFacts facts) {
        var word = turn.step() == Step.SIGN_OFF && turn.group() != null
                ? Texts.signOff(turn.group(), facts)
                : Texts.word(turn.step(), facts);
        return turn.stage() == null ? word : Texts.text("desk.step.stage", word, turn.stage());
    }

    private static String persons(Ahead turn, Organisation organisation) {
        if (turn.persons().isEmpty()) {
            return Texts.text("desk.way.nobody");
        }
        if (turn.persons().size() == 1) {
            var person = turn.persons().getFirst();
            return Texts.text("desk.way.person", organisation.nameOf(person), organisation.titleOf(person));
        }
        var names = turn.persons().stream()
                .limit(NAMED)
                .map(organisation::nameOf)
                .collect(Collectors.joining(Texts.text("shell.separator")));
        return turn.persons().size() > NAMED
                ? Texts.text("desk.holders.more", names, turn.persons().size())
                : names;
    }
}
