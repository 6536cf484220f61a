package org.fawen.desk.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.fawen.desk.Desk;
import org.fawen.desk.OwnNotice;
import org.fawen.desk.OwnNotice.State;
import org.fawen.identity.CurrentPerson;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** 我拟的文: drafts, what came back and why, where the others are now, and what is published. */
@Route("mine")
@Menu(order = 40, icon = "vaadin:file-text-o", title = "shell.nav.mine")
@PermitAll
@StyleSheet("context://ui/desk.css")
class MineView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;
    private static final String STATE = "state";

    private final Desk desk;
    private final CurrentPerson current;
    private final Moments moments;

    MineView(Desk desk, CurrentPerson current, Moments moments) {
        this.desk = desk;
        this.current = current;
        this.moments = moments;
        addClassName("fw-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = current.get();
        var counts = desk.ownCounts(person);
        var state = chosen(event.getLocation().getQueryParameters(), counts);
        removeAll();
        add(new ListHead(Texts.text("shell.nav.mine")));
        if (counts.isEmpty()) {
            add(
                    desk.isDrafter(person)
                            ? new EmptyList(Texts.text("desk.mine.empty"), "draft", Texts.text("shell.new-draft"))
                            : new EmptyList(Texts.text("desk.mine.no-drafter")));
            return;
        }
        add(
                states(counts, state),
                new PagedRows<OwnNotice>(
                        Texts.text("shell.nav.mine"),
                        after -> desk.own(person, state, after == null ? null : after.position(), PAGE),
                        own -> OwnRow.of(own, moments),
                        Texts.text("desk.mine.none." + key(state)),
                        PAGE));
    }

    private static Choices states(Map<State, Integer> counts, State chosen) {
        var states = new Choices(Texts.text("desk.mine.states"));
        for (var state : State.values()) {
            if (state != State.ENDED || counts.containsKey(state) || state == chosen) {
                states.choice(
                        "mine?" + STATE + "=" + key(state),
                        Texts.text("desk.mine." + key(state)),
                        counts.getOrDefault(state, 0),
                        state == chosen);
            }
        }
        return states;
    }

    /** What the address asks for; otherwise the first state in which there is something to do or to see. */
    private static State chosen(QueryParameters query, Map<State, Integer> counts) {
        return query.getSingleParameter(STATE)
                .flatMap(key -> Arrays.stream(State.values())
                        .filter(state -> key(state).equals(key))
                        .findFirst())
                .or(() -> counts.keySet().stream().min(State::compareTo))
                .orElse(State.DRAFT);
    }

    static String key(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.nav.mine");
    }
}
