package org.fawen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Gives every window its language and says in words what the framework would say in its own. */
@Component
class ScreenSetup implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(init -> {
            init.getSession().setLocale(Languages.chosen(init.getRequest()));
            init.getSession().setErrorHandler(new FaultHandling());
        });
        service.addUIInitListener(ScreenSetup::open);
        service.setSystemMessagesProvider(info -> messages());
    }

    private static void open(UIInitEvent event) {
        var ui = event.getUI();
        ui.setLocale(Languages.chosen(VaadinRequest.getCurrent()));
        speak(ui);
        // The framework's own indicator stands outside of every landmark unless it is called what it is.
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0;"
                                + "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')",
                        ui.getLocale().toLanguageTag());
    }

    private static void speak(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(Texts.text("shell.reconnect"));
        dialog.setDialogTextGaveUp(Texts.text("shell.reconnect.gave-up"));
    }

    // An ended session reloads the address; the login page then comes back to it.
    private static CustomizedSystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        // A request whose session cookie is gone is asked before there is a service that could translate.
        messages.setCookiesDisabledNotificationEnabled(false);
        if (VaadinService.getCurrent() != null) {
            messages.setInternalErrorCaption(Texts.text("shell.fault.unknown"));
            messages.setInternalErrorMessage(Texts.text("shell.fault.retry"));
        }
        return messages;
    }
}
