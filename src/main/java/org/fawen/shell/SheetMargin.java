package org.fawen.shell;

/** What somebody has marked and said beside the paper and not sent yet; acts take it along. */
public interface SheetMargin {

    /** Nothing is marked, nothing said. */
    SheetMargin EMPTY = new SheetMargin() {

        @Override
        public String reason() {
            return "";
        }

        @Override
        public void returning(String reason) {}

        @Override
        public boolean suggests() {
            return false;
        }
    };

    /** With which words a return begins: the place that is marked, or that comments follow; else empty. */
    String reason();

    /** The notice is about to be returned: the reason is kept at the place that is marked. */
    void returning(String reason);

    /** Whether other words are suggested. */
    boolean suggests();
}
