package org.fawen.checking;

import java.util.List;
import org.fawen.checking.Enclosures.Entry;

/** ATT-06: the 附件说明 and the files agree. */
final class AttachmentFiles {

    private AttachmentFiles() {}

    static void files(Draft draft, Report report) {
        List<AttachedFile> files = draft.input().attachments();
        List<Entry> entries = draft.enclosures().entries();
        if (!entries.isEmpty() && entries.size() != files.size()) {
            report.on(entries.getFirst().line())
                    .saying("count")
                    .with(entries.size(), files.size())
                    .add();
        }
        for (int i = 0; i < files.size(); i++) {
            AttachedFile file = files.get(i);
            Piece title = draft.attachments().get(i);
            if (entries.size() == files.size()
                    && !file.title().isEmpty()
                    && !entries.get(i).name().equals(file.title())) {
                report.on(entries.get(i).line())
                        .saying("title")
                        .with(i + 1, file.title())
                        .add();
            }
            if (!file.hasFile()) {
                report.on(title).with(i + 1).add();
            } else if (misnamed(file, i + 1, files.size())) {
                report.on(title).saying("page").with(label(i + 1, files.size())).add();
            }
        }
    }

    private static boolean misnamed(AttachedFile file, int number, int count) {
        String page = file.firstPage();
        return file.kind() == AttachedFile.Kind.PRINT
                && page != null
                && !page.replaceAll("[\\s　]", "").contains(label(number, count));
    }

    private static String label(int number, int count) {
        return count == 1 ? "附件" : "附件" + number;
    }
}
