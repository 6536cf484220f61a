package org.fawen.drafting;

import org.fawen.checking.EditingList;
import org.fawen.checking.EditingLists;

/** The editing lists an office may replace by its own. */
public enum ListKind {
    /** 禁用词 and 慎用词: word and replacement (STY-07). */
    CAUTIOUS,
    /** Fixed expressions and the verbs before them (STY-08). */
    FIXED,
    /** Words left behind by page hijackers (SEC-06). */
    HIJACK;

    /** The check that asks the list. */
    String rule() {
        return switch (this) {
            case CAUTIOUS -> "STY-07";
            case FIXED -> "STY-08";
            case HIJACK -> "SEC-06";
        };
    }

    EditingList of(EditingLists lists) {
        return switch (this) {
            case CAUTIOUS -> lists.cautious();
            case FIXED -> lists.fixed();
            case HIJACK -> lists.hijack();
        };
    }

    EditingLists in(EditingLists lists, EditingList own) {
        return switch (this) {
            case CAUTIOUS -> lists.withCautious(own);
            case FIXED -> lists.withFixed(own);
            case HIJACK -> lists.withHijack(own);
        };
    }
}
