package org.fawen.shell;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fawen.notice.Step;
import org.fawen.workflow.Return;

/**
 * 退回: one text box with 常用语. The reason is mandatory and checked at its field; another target than the drafter, and
 * 重新走流程, stand under 更多.
 */
public class ReturnDialog extends ReasonDialog {

    /**
     * @param targets earlier steps it may go back to
     * @param typed words already typed as an opinion, to begin with
     * @param onReturn receives the wish; the dialog has closed by then
     */
    public ReturnDialog(Dossier shown, List<Step> targets, String typed, Consumer<Return> onReturn) {
        this(shown, new Elsewhere(shown, targets), typed, onReturn);
    }

    private ReturnDialog(Dossier shown, Elsewhere elsewhere, String typed, Consumer<Return> onReturn) {
        super(question(shown), typed, reason -> onReturn.accept(elsewhere.wish(reason)));
        add(elsewhere);
    }

    private static Question question(Dossier shown) {
        return new Question(
                "return",
                Texts.text("shell.return.title", shown.content().title()),
                Texts.text("shell.return.target", shown.people().drafter()),
                Texts.text("shell.return.reason"),
                Texts.list("shell.phrases.return"),
                Texts.text("shell.return.confirm"));
    }

    /** 更多: where to, and how it goes on. */
    private static class Elsewhere extends Details {

        private final RadioButtonGroup<Step> target = new RadioButtonGroup<>();
        private final Checkbox restart = new Checkbox(Texts.text("shell.return.restart"));

        Elsewhere(Dossier shown, List<Step> targets) {
            super(Texts.text("shell.act.more"));
            setId("return-more");
            target.setId("return-to");
            target.setLabel(Texts.text("shell.return.to"));
            target.setItems(
                    Stream.concat(Stream.of(Step.DRAFT), targets.stream()).toList());
            target.setItemLabelGenerator(step -> step == Step.DRAFT
                    ? Texts.text("shell.return.to.drafter", shown.people().drafter())
                    : Texts.word(step, shown.notice().facts()));
            target.setValue(Step.DRAFT);
            target.setVisible(!targets.isEmpty());
            target.addValueChangeListener(change -> restart.setVisible(change.getValue() == Step.DRAFT));
            restart.setId("return-restart");
            add(target, restart);
        }

        Return wish(String reason) {
            var to = target.getValue();
            return new Return(reason, to, to == Step.DRAFT && restart.getValue());
        }
    }
}
