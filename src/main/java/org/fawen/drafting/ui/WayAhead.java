package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fawen.identity.Organisation;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Step;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;
import org.fawen.workflow.Forecast.Ahead;
import org.fawen.workflow.TimeLimit;

/** Who gets the notice, step by step, by name, and by when. */
class WayAhead extends Section {

    private static final int NAMED = 3;

    private final transient RoutingFacts facts;
    private final transient Organisation organisation;
    private final transient Moments moments;

    WayAhead(List<Ahead> ahead, RoutingFacts facts, Organisation organisation, Moments moments) {
        this.facts = facts;
        this.organisation = organisation;
        this.moments = moments;
        addClassNames("fw-submit-part", "fw-way-ahead");
        var heading = new H2(Texts.text("drafting.submit.way"));
        heading.setId("submit-way");
        getElement().setAttribute("aria-labelledby", "submit-way");
        add(heading);
        ahead.stream()
                .filter(turn -> turn.step() == Step.SIGN_OFF)
                .findFirst()
                .ifPresent(
                        turn -> add(new Paragraph(Texts.text("drafting.submit.expected", moments.brief(turn.by())))));
        var list = new OrderedList();
        ahead.forEach(turn -> list.add(item(turn)));
        add(list);
    }

    private ListItem item(Ahead turn) {
        var step = new Span(label(turn));
        step.addClassName("fw-way-step");
        var persons = new Span(persons(turn));
        persons.addClassName("fw-way-persons");
        var item = new ListItem(step, persons);
        if (turn.limit() != null) {
            var time = new Span(Texts.text("drafting.submit.limit", words(turn.limit()), moments.brief(turn.by())));
            time.addClassName("fw-secondary");
            item.add(time);
        }
        return item;
    }

    private String label(Ahead turn) {
        if (turn.step() == Step.SIGN_OFF && turn.group() != null) {
            return Texts.signOff(turn.group(), facts);
        }
        var word = Texts.word(turn.step(), facts);
        return turn.stage() == null ? word : Texts.text("drafting.submit.stage", word, turn.stage());
    }

    private String persons(Ahead turn) {
        var persons = turn.persons();
        if (persons.isEmpty()) {
            return Texts.text("drafting.submit.nobody");
        }
        if (persons.size() == 1) {
            var person = persons.getFirst();
            return Texts.text("drafting.submit.person", organisation.nameOf(person), organisation.titleOf(person));
        }
        return shortened(persons.stream().map(organisation::nameOf).toList());
    }

    static String shortened(List<String> names) {
        var joined = String.join(Texts.text("shell.separator"), names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? Texts.text("drafting.submit.persons.more", joined, names.size()) : joined;
    }

    static String words(TimeLimit limit) {
        return Texts.text("drafting.limit." + limit.unit(), limit.amount());
    }
}
