package org.fawen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.jspecify.annotations.Nullable;

/**
 * The acts, always visible at the bottom: 退回 outlined at the left, the primary act at the right, the opinion between
 * them. One primary act a screen; nothing here is red.
 */
public class ActBar extends Composite<Div> {

    private final Div left = new Div();
    private final Div middle = new Div();
    private final Div right = new Div();
    private @Nullable OpinionField opinion;
    private @Nullable MenuBar more;

    public ActBar() {
        left.addClassName("fw-acts-left");
        middle.addClassName("fw-acts-middle");
        right.addClassName("fw-acts-right");
        getContent().add(left, middle, right);
        getContent().addClassName("fw-acts");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", Texts.text("shell.act.bar"));
    }

    /** The one act this screen is for; also Ctrl+Enter. */
    public Button primary(String word, Runnable act) {
        var button = button("primary", word, act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        right.add(button);
        return button;
    }

    /** Another act at the right, before the primary one, such as 同意并附意见. */
    public Button beside(String id, String word, Runnable act) {
        var button = button(id, word, act);
        right.addComponentAsFirst(button);
        return button;
    }

    /** 退回, at the left. */
    public Button returning(Runnable act) {
        var button = button("return", Texts.text("shell.act.return"), act);
        left.addComponentAsFirst(button);
        return button;
    }

    /** A further, rarer act at the left. */
    public Button further(String id, String word, Runnable act) {
        var button = button(id, word, act);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        left.add(button);
        return button;
    }

    /** An act too rare or too grave to lie open: it stands under 更多. */
    public void more(String id, String word, Runnable act) {
        if (more == null) {
            more = new MenuBar();
            more.setId("more");
            more.addThemeVariants(MenuBarVariant.TERTIARY);
            left.add(more);
            more.addItem(Texts.text("shell.act.more"));
        }
        more.getItems()
                .getFirst()
                .getSubMenu()
                .addItem(word, click -> act.run())
                .setId(id);
    }

    /** Anything else between the two ends. */
    public void between(Component... components) {
        middle.add(components);
    }

    /** Shows the field for an opinion. */
    public OpinionField opinion(OpinionField field) {
        opinion = field;
        middle.addComponentAsFirst(field);
        return field;
    }

    /** What is typed; empty without a field. */
    public String words() {
        return opinion == null ? "" : opinion.words();
    }

    boolean isEmpty() {
        return left.getComponentCount() + middle.getComponentCount() + right.getComponentCount() == 0;
    }

    private static Button button(String id, String word, Runnable act) {
        var button = new Button(word);
        button.setId(id);
        // A second click while the first is under way must not act twice.
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                act.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
