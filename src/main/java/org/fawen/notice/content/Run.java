package org.fawen.notice.content;

/** A piece of running text: words of one weight, or a reference to an attachment. */
public sealed interface Run {

    /**
     * Words.
     *
     * @param strong whether they stand in bold, the only formatting there is
     */
    record Text(String text, boolean strong) implements Run {}

    /**
     * “附件n” in the running text.
     *
     * @param ordinal the attachment's place, from 1
     */
    record Reference(int ordinal) implements Run {

        public Reference {
            if (ordinal < 1) {
                throw new IllegalArgumentException("An attachment's ordinal counts from 1, not " + ordinal);
            }
        }
    }

    static Run plain(String text) {
        return new Text(text, false);
    }
}
