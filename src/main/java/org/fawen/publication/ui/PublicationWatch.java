package org.fawen.publication.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.NoticeId;
import org.fawen.notice.content.Content;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.Publications;
import org.fawen.shell.Texts;

/**
 * Looks after notices just released from this window, whichever screen it shows meanwhile, and says with a link when
 * each is public, or why it is not.
 */
final class PublicationWatch {

    private static final int EVERY_MILLIS = 500;
    private static final int LOOKS = 240;
    private static final Duration READING = Duration.ofSeconds(20);

    private final UI ui;
    private final List<Watched> watched = new ArrayList<>();

    private PublicationWatch(UI ui) {
        this.ui = ui;
        ui.addPollListener(poll -> look());
    }

    static PublicationWatch of(UI ui) {
        var watch = ComponentUtil.getData(ui, PublicationWatch.class);
        if (watch == null) {
            watch = new PublicationWatch(ui);
            ComponentUtil.setData(ui, PublicationWatch.class, watch);
        }
        return watch;
    }

    /** Watches until the notice is published, refused, or two minutes have passed. */
    void until(NoticeId notice, Content content, Publications publications, IssuingDesk desk) {
        watched.add(new Watched(notice, content, publications, desk));
        ui.setPollInterval(EVERY_MILLIS);
    }

    private void look() {
        watched.removeIf(Watched::isOver);
        if (watched.isEmpty()) {
            ui.setPollInterval(-1);
        }
    }

    /** A notice on its way out. */
    private static final class Watched {

        private final NoticeId notice;
        private final Content content;
        private final Publications publications;
        private final IssuingDesk desk;
        private int looks;

        private Watched(NoticeId notice, Content content, Publications publications, IssuingDesk desk) {
            this.notice = notice;
            this.content = content;
            this.publications = publications;
            this.desk = desk;
        }

        private boolean isOver() {
            looks++;
            var published = publications
                    .publicationOf(notice)
                    .filter(record -> record.publishedAt() != null)
                    .isPresent();
            if (published) {
                var key = content.isForThePublic() ? "publication.published" : "publication.issued";
                tell(Texts.text(key, content.title()), content.isForThePublic());
                return true;
            }
            var refusal = desk.refusalOf(notice);
            refusal.ifPresent(words -> tell(Texts.text("publication.refused-last", words), false));
            return refusal.isPresent() || looks >= LOOKS;
        }

        private void tell(String words, boolean withLink) {
            var toast = new Notification();
            toast.setPosition(Notification.Position.BOTTOM_END);
            toast.setDuration((int) READING.toMillis());
            var said = new Div(new Span(words));
            said.addClassName("fw-toast");
            if (withLink) {
                said.add(page());
            }
            said.add(new Button(Texts.text("publication.close"), click -> toast.close()));
            toast.add(said);
            toast.open();
        }

        private Anchor page() {
            var page = new Anchor("/notices/" + notice, Texts.text("publication.see-page"));
            page.setId("public-page");
            page.setTarget(AnchorTarget.BLANK);
            page.setRouterIgnore(true);
            return page;
        }
    }
}
