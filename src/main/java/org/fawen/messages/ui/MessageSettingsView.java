package org.fawen.messages.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.util.Objects;
import org.fawen.identity.CurrentPerson;
import org.fawen.messages.MessageSettings;
import org.fawen.messages.Messages;
import org.fawen.notice.Refusal;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;

/** 提醒设置: whether and when mail is sent besides the list. */
@Route("messages/settings")
@PermitAll
@StyleSheet("context://ui/desk.css")
class MessageSettingsView extends Main implements HasDynamicTitle {

    private final transient Messages messages;
    private final transient CurrentPerson current;
    private final TextField address = new TextField(Texts.text("messages.settings.address"));
    private final RadioButtonGroup<MessageSettings.Mail> mail =
            new RadioButtonGroup<>(Texts.text("messages.settings.mail"));
    private final TimePicker quietFrom = new TimePicker(Texts.text("messages.settings.quiet-from"));
    private final TimePicker quietTo = new TimePicker(Texts.text("messages.settings.quiet-to"));
    private final TimePicker digestAt = new TimePicker(Texts.text("messages.settings.digest-at"));

    MessageSettingsView(Messages messages, CurrentPerson current) {
        this.messages = messages;
        this.current = current;
        addClassName("fw-list");
        var back = new Anchor("messages", "‹ " + Texts.text("messages.settings.back"));
        back.addClassName("fw-back");
        var head = new Header(new H1(Texts.text("messages.settings.title")));
        head.addClassName("fw-list-head");
        address.setId("address");
        address.setHelperText(Texts.text("messages.settings.address.help"));
        address.setClearButtonVisible(true);
        mail.setId("mail");
        mail.setItems(MessageSettings.Mail.values());
        mail.setItemLabelGenerator(choice -> Texts.text("messages.settings.mail." + choice));
        mail.addValueChangeListener(change -> digestAt.setEnabled(change.getValue() == MessageSettings.Mail.DIGEST));
        fill(messages.settingsOf(current.get()));
        var times = new Div(quietFrom, quietTo, digestAt);
        times.addClassName("fw-form");
        var keep = new Button(Texts.text("messages.settings.keep"), click -> keep());
        keep.setId("keep");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(mail, address, times, keep);
        form.addClassName("fw-stack");
        add(back, head, new Paragraph(Texts.text("messages.settings.about")), form);
    }

    private void fill(MessageSettings settings) {
        address.setValue(Objects.requireNonNullElse(settings.address(), ""));
        mail.setValue(settings.mail());
        quietFrom.setValue(settings.quietFrom());
        quietTo.setValue(settings.quietTo());
        digestAt.setValue(settings.digestAt());
        digestAt.setEnabled(settings.mail() == MessageSettings.Mail.DIGEST);
    }

    private void keep() {
        var usual = MessageSettings.USUAL;
        try {
            messages.keep(
                    current.get(),
                    new MessageSettings(
                            address.getValue(),
                            mail.getValue(),
                            chosen(quietFrom, usual.quietFrom()),
                            chosen(quietTo, usual.quietTo()),
                            chosen(digestAt, usual.digestAt())));
            address.setInvalid(false);
            Toasts.show(Texts.text("messages.settings.kept"));
        } catch (Refusal refusal) {
            address.setErrorMessage(Texts.sentence(refusal));
            address.setInvalid(true);
            address.focus();
        }
    }

    private static LocalTime chosen(TimePicker field, LocalTime usual) {
        return Objects.requireNonNullElse(field.getValue(), usual);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("messages.settings.title");
    }
}
