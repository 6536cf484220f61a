package org.fawen.checking;

/**
 * The lists a unit owns and may replace by its own.
 *
 * @param cautious 禁用词 and 慎用词: word, replacement (STY-07)
 * @param fixed fixed expressions: the expression, the verbs that go before it (STY-08)
 * @param hijack words left behind by page hijackers (SEC-06)
 * @param companions words that make a hijack word count (SEC-06)
 * @param privateMail hosts of private mail (SEC-04)
 */
public record EditingLists(
        EditingList cautious, EditingList fixed, EditingList hijack, EditingList companions, EditingList privateMail) {

    /** The lists as the product ships them. */
    public static EditingLists shipped() {
        return Shipped.LISTS;
    }

    public EditingLists withCautious(EditingList other) {
        return new EditingLists(other, fixed, hijack, companions, privateMail);
    }

    public EditingLists withFixed(EditingList other) {
        return new EditingLists(cautious, other, hijack, companions, privateMail);
    }

    public EditingLists withHijack(EditingList other) {
        return new EditingLists(cautious, fixed, other, companions, privateMail);
    }

    private static final class Shipped {
        private static final EditingLists LISTS = new EditingLists(
                EditingList.shipped("cautious-words"),
                EditingList.shipped("fixed-expressions"),
                EditingList.shipped("hijack-words"),
                EditingList.shipped("hijack-companions"),
                EditingList.shipped("private-mail-hosts"));
    }
}
