package org.fawen.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;

/** A state as word, shape and colour together, so that none of them is needed alone. */
public class StatusBadge extends Span {

    /** What a state means for the people who look at it. */
    public enum Tone {
        NEUTRAL(VaadinIcon.FILE_TEXT_O),
        WAITING(VaadinIcon.CLOCK),
        DONE(VaadinIcon.CHECK),
        RETURNED(VaadinIcon.ARROW_BACKWARD),
        OVERDUE(VaadinIcon.EXCLAMATION_CIRCLE),
        ENDED(VaadinIcon.BAN);

        private final VaadinIcon icon;

        Tone(VaadinIcon icon) {
            this.icon = icon;
        }
    }

    public StatusBadge(Tone tone, String word) {
        addClassNames("fw-badge", "fw-badge-" + tone.name().toLowerCase(Locale.ROOT));
        var icon = tone.icon.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(word));
    }

    public static StatusBadge of(NoticeStatus status) {
        return new StatusBadge(toneOf(status), Texts.word(status));
    }

    /** 部门审核退回 and the like. */
    public static StatusBadge returnedFrom(Step step) {
        return new StatusBadge(Tone.RETURNED, Texts.text("shell.returned-from", step));
    }

    private static Tone toneOf(NoticeStatus status) {
        return switch (status) {
            case DRAFT -> Tone.NEUTRAL;
            case IN_REVIEW, AWAITING_SIGN_OFF, SCHEDULED -> Tone.WAITING;
            case SIGNED_OFF, NUMBERED, PUBLISHED, ARCHIVED -> Tone.DONE;
            case CANCELLED, REJECTED -> Tone.ENDED;
        };
    }
}
