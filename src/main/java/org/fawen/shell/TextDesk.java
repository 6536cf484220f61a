package org.fawen.shell;

import java.util.List;
import java.util.Optional;
import org.fawen.notice.Notice;
import org.fawen.notice.content.Content;

/** Writing on a notice that is under decision. The module that knows the editor and the checks offers it to the steps. */
public interface TextDesk {

    /** The text of this dossier's item, to be changed in place; kept key by key, frozen when its author acts. */
    EditedText edit(Dossier shown);

    /** What the automatic checks say of a text, most grave first. */
    List<Remark> remarks(Notice notice, Content content);

    /** What the drafter stated when sending it on its way; empty for a notice that came another way. */
    Optional<Stated> stated(Notice notice);

    /** 行文理由 and 行文依据 (条例 第13条). */
    record Stated(String reason, String basis) {}

    /**
     * What a check says.
     *
     * @param check its id, such as {@code PUN-01}
     * @param severity key of the word, such as {@code WARNING}
     * @param words the sentence
     * @param place the words it is about; may be empty
     * @param block id of the block it stands in; empty for the fields
     * @param explained what the drafter said of it; empty when nothing
     */
    record Remark(String check, String severity, String words, String place, String block, String explained) {

        public boolean isWarning() {
            return severity.equals("WARNING");
        }

        public boolean isError() {
            return severity.equals("ERROR");
        }
    }
}
