package org.fawen.shell;

import java.util.List;
import java.util.function.Consumer;

/** 退回: one text box with 常用语. The reason is mandatory and checked at its field. */
public class ReturnDialog extends ReasonDialog {

    /**
     * @param title of the notice
     * @param drafter name of who gets it back
     * @param typed words already typed as an opinion, to begin with
     * @param onReturn receives the reason; the dialog has closed by then
     */
    public ReturnDialog(String title, String drafter, String typed, Consumer<String> onReturn) {
        this(title, drafter, typed, Texts.list("shell.phrases.return"), onReturn);
    }

    public ReturnDialog(String title, String drafter, String typed, List<String> phrases, Consumer<String> onReturn) {
        super(question(title, drafter, phrases), typed, onReturn);
    }

    private static Question question(String title, String drafter, List<String> phrases) {
        return new Question(
                "return",
                Texts.text("shell.return.title", title),
                Texts.text("shell.return.target", drafter),
                Texts.text("shell.return.reason"),
                phrases,
                Texts.text("shell.return.confirm"));
    }
}
