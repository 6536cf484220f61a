package org.fawen.checking;

/** Where a finding stands: a front field, or a piece of a block. Offsets count UTF-16 units in that text. */
public sealed interface Place {

    /** The block id, or the field's name in the interchange format. */
    String name();

    /** Index of the piece: list item, table cell, or entry of a field that is a list; else 0. */
    int piece();

    static Place of(Field field) {
        return new InField(field, 0);
    }

    /** A front field. */
    record InField(Field field, int piece) implements Place {
        @Override
        public String name() {
            return field.key();
        }
    }

    /** A block of the body. */
    record InBlock(String blockId, int piece) implements Place {
        @Override
        public String name() {
            return blockId;
        }
    }

    /** The front fields a finding may name, in the order in which they are listed. */
    enum Field {
        TITLE("title"),
        DOC_NUMBER("docNumber"),
        ISSUERS("issuers"),
        SIGNATORY("signatory"),
        ADDRESSEES("addressees"),
        COPY_TO("copyTo"),
        DISCLOSURE("disclosure"),
        BODY("body"),
        ATTACHMENTS("attachments"),
        SIGNATURE("signature"),
        DATE("date"),
        ISSUE_DATE("issueDate"),
        NOTE("note");

        private final String key;

        Field(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
