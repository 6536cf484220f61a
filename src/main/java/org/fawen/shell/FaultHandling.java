package org.fawen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.fawen.notice.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person reads when a click ends in an exception: the sentence of a refusal, else a number and no stack. */
final class FaultHandling implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FaultHandling.class);

    @Override
    public void error(ErrorEvent event) {
        var words = words(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notification.show(words, (int) Toasts.LONG.toMillis(), Notification.Position.BOTTOM_END, true);
        }
    }

    private static String words(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return Texts.sentence(refusal);
        }
        var number = FaultNumbers.next();
        LOG.error("Fault {}", number, thrown);
        return Texts.text("shell.fault.sentence", number);
    }
}
