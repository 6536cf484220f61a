package org.fawen.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.fawen.desk.OwnNotice;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.fawen.shell.Moments;
import org.fawen.shell.StatusBadge;
import org.fawen.shell.StepStrip;
import org.fawen.shell.Texts;

/** One's own notice: why it came back, where it is now, or where readers find it. */
final class OwnRow {

    private OwnRow() {}

    static NoticeRow of(OwnNotice own, Moments moments) {
        var row = new NoticeRow(address(own)).title(own.urgency(), titleOf(own));
        if (own.number() != null) {
            row.about(own.number());
        }
        if (own.savedAt() != null && own.status() == NoticeStatus.DRAFT) {
            row.about(Texts.text("desk.mine.saved"), moments.ago(own.savedAt()));
        }
        if (own.publishedAt() != null) {
            row.about(Texts.text("desk.mine.published"), moments.exactly(own.publishedAt()));
        }
        var returned = own.returned();
        if (returned != null && own.status() == NoticeStatus.DRAFT) {
            row.atTheEnd(StatusBadge.returnedFrom(returned.from()));
        } else if (own.status() != NoticeStatus.DRAFT) {
            row.atTheEnd(StatusBadge.of(own.status()));
        }
        if (returned != null && !returned.reason().isBlank()) {
            row.below(reason(returned));
        }
        if (!own.steps().isEmpty()) {
            row.below(new Div(new StepStrip(own.steps(), moments)));
        }
        if (own.status().isIssued()) {
            row.below(publicPage(own));
        }
        return row;
    }

    private static String address(OwnNotice own) {
        return own.draftItem() == null
                ? "notices/" + own.notice()
                : "%s/%s?item=%s".formatted(Step.DRAFT.key(), own.notice(), own.draftItem());
    }

    private static String titleOf(OwnNotice own) {
        return own.title().isBlank() ? Texts.text("desk.mine.untitled") : own.title();
    }

    private static Paragraph reason(OwnNotice.Returned returned) {
        var reason = new Paragraph(Texts.text("desk.mine.reason", returned.by(), returned.reason()));
        reason.addClassName("fw-row-reason");
        return reason;
    }

    private static Div publicPage(OwnNotice own) {
        if (!own.publicPage()) {
            return new Div(Texts.text("desk.mine.not-public", own.disclosure()));
        }
        // The public site is another application to the router.
        var page = new Anchor("/notices/" + own.notice(), Texts.text("desk.mine.public-page"));
        page.setRouterIgnore(true);
        return new Div(page);
    }
}
