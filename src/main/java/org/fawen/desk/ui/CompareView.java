package org.fawen.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.fawen.desk.Comparisons;
import org.fawen.desk.VersionsCompared;
import org.fawen.desk.VersionsCompared.Version;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.NoticeId;
import org.fawen.shell.Moments;
import org.fawen.shell.Redline;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** 对照各稿: {@code /desk/notices/{notice}/compare?from=&to=&view=}; any two versions, in one text or side by side. */
@Route("notices/:notice/compare")
@PermitAll
class CompareView extends VersionsView {

    private static final String SIDE = "side";

    private final transient Comparisons comparisons;
    private final transient CurrentPerson current;
    private final transient Moments moments;

    CompareView(Comparisons comparisons, CurrentPerson current, Moments moments) {
        this.comparisons = comparisons;
        this.current = current;
        this.moments = moments;
    }

    @Override
    void show(NoticeId notice, QueryParameters query) {
        var compared = comparisons
                .compare(current.get(), notice, number(query, "from"), number(query, "to"))
                .orElseThrow(NotFoundException::new);
        show(
                notice,
                compared,
                query.getSingleParameter("view").filter(SIDE::equals).isPresent());
    }

    private static @Nullable Integer number(QueryParameters query, String name) {
        return query.getSingleParameter(name).map(Integer::valueOf).orElse(null);
    }

    private void show(NoticeId notice, VersionsCompared compared, boolean sideBySide) {
        begin(notice, Texts.text("desk.compare.title", compared.title()), compared.title());
        add(choices(notice, compared, sideBySide), presets(notice, compared, sideBySide));
        if (compared.versions().size() == 1) {
            add(new Paragraph(Texts.text("desk.compare.only-one")));
        } else if (compared.comparison().isEmpty()) {
            add(new Paragraph(Texts.text("desk.compare.equal")));
        } else {
            add(Redline.of(compared.comparison(), sideBySide));
        }
    }

    private Component choices(NoticeId notice, VersionsCompared compared, boolean sideBySide) {
        var from = choice("from", compared, compared.from());
        var to = choice("to", compared, compared.to());
        from.addValueChangeListener(change -> go(notice, change.getValue(), compared.to(), sideBySide));
        to.addValueChangeListener(change -> go(notice, compared.from(), change.getValue(), sideBySide));
        var view = new Button(
                Texts.text(sideBySide ? "desk.compare.inline" : "desk.compare.side"),
                click -> go(notice, compared.from(), compared.to(), !sideBySide));
        view.setId("view");
        view.addClassName("fw-compare-view");
        var line = new Div(from, to, view);
        line.addClassName("fw-compare-choices");
        return line;
    }

    private Select<Version> choice(String id, VersionsCompared compared, Version chosen) {
        var select = new Select<Version>();
        select.setId(id);
        select.setLabel(Texts.text("desk.compare." + id));
        select.setItems(compared.versions());
        select.setItemLabelGenerator(this::label);
        select.setValue(chosen);
        return select;
    }

    private String label(Version version) {
        var at = version.at();
        return at == null
                ? Texts.text("desk.compare.working")
                : Texts.text("desk.compare.version", version.number(), version.author(), moments.brief(at));
    }

    private Component presets(NoticeId notice, VersionsCompared compared, boolean sideBySide) {
        var line = new Div();
        line.addClassName("fw-compare-presets");
        for (var preset : compared.presets()) {
            var link = new Anchor(
                    address(notice)
                            + "?from=%d&to=%d".formatted(preset.from(), preset.to())
                            + (sideBySide ? "&view=" + SIDE : ""),
                    Texts.text("desk.compare.preset." + preset.key()));
            link.addClassName("fw-compare-preset");
            if (preset.from() == compared.from().number()
                    && preset.to() == compared.to().number()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            line.add(link);
        }
        return line;
    }

    private static void go(NoticeId notice, Version from, Version to, boolean sideBySide) {
        var query = new java.util.LinkedHashMap<>(
                Map.of("from", Integer.toString(from.number()), "to", Integer.toString(to.number())));
        if (sideBySide) {
            query.put("view", SIDE);
        }
        UI.getCurrent().navigate(address(notice), QueryParameters.simple(query));
    }

    private static String address(NoticeId notice) {
        return "notices/%s/compare".formatted(notice);
    }
}
