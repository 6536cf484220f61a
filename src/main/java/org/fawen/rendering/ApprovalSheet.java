package org.fawen.rendering;

import java.util.List;

/**
 * 发文稿纸: the facts of a notice, then every opinion in its boxed field. All words are as they are to be printed.
 *
 * @param title such as 滨海理工大学发文稿纸
 * @param facts rows of one or two facts
 * @param boxes from the signature down to the draft
 * @param foot printed below every page: the text it belongs to, by number and 校验码
 */
public record ApprovalSheet(String title, List<List<Fact>> facts, List<Box> boxes, String foot) {

    public ApprovalSheet {
        facts = List.copyOf(facts);
        boxes = List.copyOf(boxes);
    }

    /** A label and what stands beside it; empty to be filled in by hand. */
    public record Fact(String label, String value) {}

    /** A boxed field with its opinions, the highest rank first; empty to be filled in by hand. */
    public record Box(String label, List<Entry> entries) {

        public Box {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An opinion as it is signed.
     *
     * @param words what was said
     * @param signature name, post, time, and the version it judged; further lines say what became of it
     */
    public record Entry(String words, String signature) {}
}
