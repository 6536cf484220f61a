package org.fawen.drafting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.fawen.checking.Finding;
import org.fawen.checking.Level;
import org.fawen.checking.Place;
import org.fawen.checking.Severity;
import org.fawen.drafting.Submission;
import org.fawen.shell.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmitFormTests {

    private static final Submission FIRST = new Submission(false, "", "", Map.of());
    private static final Place BLOCK = new Place.InBlock("aaaaaa", 0);

    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void leadsFromEachFindingToItsPlace() {
        screen.show(new SubmitForm(
                FIRST,
                List.of(
                        finding("PUN-01", Severity.WARNING, BLOCK),
                        finding("NUM-01", Severity.ERROR, Place.of(Place.Field.TITLE))),
                "draft/x"));

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("draft/x?place=NUM-01.title.0.0", "draft/x?place=PUN-01.aaaaaa.0.0");
    }

    @Test
    void isNotPossibleWhileSomethingMustBeCorrected() {
        assertThat(new SubmitForm(FIRST, List.of(finding("NUM-01", Severity.ERROR, BLOCK)), "draft/x").isPossible())
                .isFalse();
        assertThat(new SubmitForm(FIRST, List.of(finding("PUN-01", Severity.WARNING, BLOCK)), "draft/x").isPossible())
                .isTrue();
    }

    @Test
    void asksForOneExplanationOfEachWarningAndForTheStatement() {
        var form = screen.show(new SubmitForm(
                FIRST,
                List.of(finding("PUN-01", Severity.WARNING, BLOCK), finding("PUN-01", Severity.WARNING, BLOCK)),
                "draft/x"));
        assertThat(form.statement()).isEmpty();
        var explanation = _get(
                TextField.class,
                spec -> spec.withPredicate(field -> field.getElement().hasAttribute("data-check")));
        assertThat(explanation.isInvalid()).isTrue();

        _setValue(explanation, "原文如此");
        assertThat(form.statement()).isEmpty();
        _setValue(_get(Checkbox.class), true);

        var stated = form.statement().orElseThrow();
        assertThat(stated.unclassified()).isTrue();
        assertThat(stated.explanations()).containsExactly(Map.entry("PUN-01", "原文如此"));
        assertThat(stated.reason()).isNotBlank();
    }

    @Test
    void explainsOnlyOnce() {
        var before = new Submission(true, "理由", "依据", Map.of("PUN-01", "原文如此"));

        var form = screen.show(new SubmitForm(before, List.of(finding("PUN-01", Severity.WARNING, BLOCK)), "draft/x"));

        assertThat(form.statement()).contains(before);
    }

    private static Finding finding(String check, Severity severity, Place place) {
        return new Finding(
                check, severity, Level.values()[0], place, 0, 1, "，", "checking.PUN-01", List.of("，", "，", "，"), null);
    }
}
