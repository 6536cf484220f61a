package org.fawen.shell;

import com.vaadin.flow.component.html.Span;

/** 第 3 稿; says so when an opinion judged an earlier text than the present one. */
public class RevisionChip extends Span {

    /** @param revision from 1; 0 is the draft */
    public RevisionChip(int revision) {
        this(revision, false);
    }

    RevisionChip(int revision, boolean earlier) {
        addClassName("fw-chip");
        if (revision == 0) {
            setText(Texts.text("shell.revision.draft"));
        } else {
            setText(Texts.text(earlier ? "shell.revision.earlier" : "shell.revision", revision));
        }
    }
}
