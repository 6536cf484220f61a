package org.fawen.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.desk.MarkedCopies;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.NoticeId;
import org.fawen.shell.FoldsNavigation;
import org.fawen.shell.MarkedSheet;
import org.fawen.shell.MarkedText;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** 花脸稿和清稿: {@code /desk/notices/{notice}/marked}; all changes since it was sent, under their authors' names. */
@Route("notices/:notice/marked")
@PermitAll
class MarkedView extends Main implements BeforeEnterObserver, HasDynamicTitle, FoldsNavigation {

    private final transient MarkedCopies copies;
    private final transient CurrentPerson current;
    private final transient Moments moments;
    private String title = "";

    MarkedView(MarkedCopies copies, CurrentPerson current, Moments moments) {
        this.copies = copies;
        this.current = current;
        this.moments = moments;
        addClassNames("fw-page", "fw-compare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var notice = NoticeId.of(event.getRouteParameters().get("notice").orElse(""));
            show(notice, copies.of(current.get(), notice).orElseThrow(NotFoundException::new));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private void show(NoticeId notice, MarkedText text) {
        var words = text.copy().present().title();
        title = Texts.text("desk.marked.title", words);
        removeAll();
        var back = new Anchor("notices/" + notice, "‹ " + Texts.text("desk.compare.back"));
        back.addClassName("fw-back");
        var heading = new H1(title);
        heading.addClassName("fw-title");
        add(back, heading);
        if (text.edits().isEmpty()) {
            add(new Paragraph(Texts.text("desk.marked.none", text.first())));
            return;
        }
        var print = new Button(Texts.text("desk.marked.print"), VaadinIcon.PRINT.create());
        print.setId("print");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        var line = new Div(
                new Paragraph(Texts.text(
                        "desk.marked.about",
                        text.first(),
                        text.edits().getLast().revision())),
                print);
        line.addClassName("fw-marked-about");
        add(line, new MarkedSheet(text, moments));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
