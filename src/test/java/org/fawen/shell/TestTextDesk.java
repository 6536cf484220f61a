package org.fawen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fawen.notice.Notice;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;

/** Plays the editor: what is on the screen is what the test says. */
public final class TestTextDesk implements TextDesk {

    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable Played played;

    public TestTextDesk remarking(Remark remark) {
        remarks.add(remark);
        return this;
    }

    /** Somebody typed: the text on the screen is this now, and it is kept. */
    public void type(Content content) {
        played().content = content;
        played().listeners.forEach(Runnable::run);
    }

    /** Whether a text lies open for changes. */
    public boolean isOpen() {
        return played != null;
    }

    private Played played() {
        return java.util.Objects.requireNonNull(played, "No text was opened");
    }

    @Override
    public EditedText edit(Dossier shown) {
        played = new Played(shown.content());
        return played;
    }

    @Override
    public Optional<Stated> stated(Notice notice) {
        return Optional.of(new Stated("工作需要", "年度安排"));
    }

    @Override
    public List<Remark> remarks(Notice notice, Content content) {
        return List.copyOf(remarks);
    }

    private static final class Played implements EditedText {

        private final Content frozen;
        private final List<Runnable> listeners = new ArrayList<>();
        private final Div place = new Div("EDITOR");
        private Content content;

        Played(Content frozen) {
            this.frozen = frozen;
            this.content = frozen;
        }

        @Override
        public Component component() {
            return place;
        }

        @Override
        public void reveal(String block) {
            place.setText("AT " + block);
        }

        @Override
        public ContentHash base() {
            return ContentHash.of(frozen);
        }

        @Override
        public Content content() {
            return content;
        }

        @Override
        public boolean isChanged() {
            return !content.equals(frozen);
        }

        @Override
        public boolean keep() {
            return true;
        }

        @Override
        public void onKept(Runnable listener) {
            listeners.add(listener);
        }
    }
}
