package org.fawen.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** Short words at the lower right about what was done. Never for what must be read: that stands inline. */
public final class Toasts {

    static final Duration LONG = Duration.ofSeconds(15);

    private static final Duration READING = Duration.ofSeconds(5);

    private Toasts() {}

    public static Notification show(String words) {
        return Notification.show(words, (int) READING.toMillis(), Notification.Position.BOTTOM_END);
    }

    /** With one act, such as 撤销, offered for {@code offered}. */
    public static Notification show(String words, String act, Duration offered, Runnable run) {
        var toast = new Notification();
        toast.setPosition(Notification.Position.BOTTOM_END);
        toast.setDuration((int) offered.toMillis());
        var button = new Button(act, click -> {
            toast.close();
            run.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        toast.add(new Span(words), button);
        toast.open();
        return toast;
    }
}
