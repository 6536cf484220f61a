package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fawen.identity.Organisation;
import org.fawen.identity.UnitId;
import org.fawen.notice.ChangeClass;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Step;
import org.fawen.shell.Texts;
import org.fawen.workflow.Resubmission;
import org.fawen.workflow.ResubmitMode;
import org.jspecify.annotations.Nullable;

/** How a returned draft goes on: 直接送回退件人 or 重新走流程, with who is asked before; the usual way is chosen. */
class HowAgain extends Div {

    private static final List<Step> BEFORE = List.of(
            Step.DEPARTMENT_REVIEW, Step.COUNTERSIGN, Step.OFFICE_REVIEW, Step.LEGAL_REVIEW, Step.LEADER_REVIEW);

    private final RadioButtonGroup<ResubmitMode> mode = new RadioButtonGroup<>();
    private final TextField unchanged = new TextField(Texts.text("drafting.again.unchanged"));
    private final transient Resubmission resubmission;
    private final transient RoutingFacts facts;
    private final transient List<Step> route;
    private final transient Organisation organisation;

    /** @param route the steps the notice takes */
    HowAgain(Resubmission resubmission, RoutingFacts facts, List<Step> route, Organisation organisation) {
        this.resubmission = resubmission;
        this.facts = facts;
        this.route = route;
        this.organisation = organisation;
        setId("how-again");
        addClassName("fw-submit-again");
        mode.setId("resubmit-mode");
        mode.setLabel(Texts.text("drafting.again"));
        mode.addThemeName("vertical");
        mode.setItems(resubmission.modes());
        mode.setRenderer(new ComponentRenderer<>(this::explained));
        mode.setValue(resubmission.modes().getFirst());
        unchanged.setId("unchanged");
        unchanged.setWidthFull();
        unchanged.setRequired(true);
        unchanged.setVisible(resubmission.change() == ChangeClass.NONE);
        add(mode);
        if (!resubmission.standing().isEmpty()) {
            var standing = new Paragraph(Texts.text("drafting.again.standing", names(resubmission.standing())));
            standing.setId("still-standing");
            standing.addClassName("fw-secondary");
            add(standing);
        }
        add(unchanged);
    }

    ResubmitMode mode() {
        return mode.getValue();
    }

    String unchanged() {
        return unchanged.getValue().strip();
    }

    /** Whether nothing is missing; otherwise says so at the field. */
    boolean isComplete() {
        var missing = unchanged.isVisible() && unchanged().isEmpty();
        unchanged.setErrorMessage(Texts.text("drafting.refused.unchanged"));
        unchanged.setInvalid(missing);
        if (missing) {
            unchanged.focus();
        }
        return !missing;
    }

    private Span explained(@Nullable ResubmitMode one) {
        if (one == null) {
            return new Span();
        }
        var word = new Span(Texts.text("drafting.again." + one));
        var what = new Span(one == ResubmitMode.DIRECT ? direct() : Texts.text("drafting.again.RESTART.what"));
        what.addClassNames("fw-secondary", "fw-submit-again-what");
        return new Span(word, what);
    }

    private String direct() {
        var returned = resubmission.returned();
        var to = Texts.text(
                "drafting.again.DIRECT.to", Texts.word(returned.step(), facts), organisation.nameOf(returned.person()));
        var first = askedBefore();
        return first.isEmpty() ? to : Texts.text("drafting.again.DIRECT.first", String.join("、", first), to);
    }

    /** Who confirms the change before it comes to who returned it. */
    private List<String> askedBefore() {
        var way = resubmission.direct();
        var from = resubmission.returned().step();
        var asked = new ArrayList<String>();
        for (var step : BEFORE) {
            var others = way.countersigners();
            if (step == Step.COUNTERSIGN && !others.isEmpty() && from.compareTo(step) > 0) {
                asked.add(Texts.text("drafting.again.countersign", names(others)));
            } else if (step != Step.COUNTERSIGN
                    && step.compareTo(from) < 0
                    && route.contains(step)
                    && !way.skipped().contains(step)) {
                asked.add(Texts.word(step, facts));
            }
        }
        return asked;
    }

    private String names(List<UnitId> units) {
        return units.stream()
                .map(unit -> organisation.require(unit).shortName())
                .collect(Collectors.joining("、"));
    }
}
