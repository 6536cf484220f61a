package org.fawen.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke while a screen was opened. The person gets a number, the log what it stands for. */
@PermitAll
class UnknownFault extends Fault implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownFault.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = FaultNumbers.next();
        LOG.error("Fault {} at {}", number, event.getLocation().getPath(), parameter.getCaughtException());
        say(
                Texts.text("shell.fault.unknown"),
                Texts.text("shell.fault.unknown.text", number),
                event.getLocation().getPathWithQueryParameters(),
                Texts.text("shell.fault.retry"));
        return 500;
    }
}
