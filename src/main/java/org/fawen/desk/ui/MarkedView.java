package org.fawen.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.desk.MarkedCopies;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.NoticeId;
import org.fawen.shell.MarkedSheet;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** 花脸稿和清稿: {@code /desk/notices/{notice}/marked}; all changes since it was sent, under their authors' names. */
@Route("notices/:notice/marked")
@PermitAll
class MarkedView extends VersionsView {

    private final transient MarkedCopies copies;
    private final transient CurrentPerson current;
    private final transient Moments moments;

    MarkedView(MarkedCopies copies, CurrentPerson current, Moments moments) {
        this.copies = copies;
        this.current = current;
        this.moments = moments;
    }

    @Override
    void show(NoticeId notice, QueryParameters query) {
        var text = copies.of(current.get(), notice).orElseThrow(NotFoundException::new);
        var title = Texts.text("desk.marked.title", text.copy().present().title());
        begin(notice, title, title);
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
}
