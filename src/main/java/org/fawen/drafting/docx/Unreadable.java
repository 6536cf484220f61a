package org.fawen.drafting.docx;

import org.fawen.notice.Refusal;

/** A file that is no DOCX, or none that can be read; the sentence names the way out. */
public class Unreadable extends Refusal {

    private Unreadable(String key, Object... arguments) {
        super(key, arguments);
    }

    static Unreadable notDocx() {
        return new Unreadable("drafting.refused.docx.other");
    }

    static Unreadable oldOrLocked() {
        return new Unreadable("drafting.refused.docx.old");
    }

    static Unreadable broken(Throwable cause) {
        var broken = new Unreadable("drafting.refused.docx.broken");
        broken.initCause(cause);
        return broken;
    }

    static Unreadable tooLarge() {
        return new Unreadable("drafting.refused.docx.too-large");
    }
}
