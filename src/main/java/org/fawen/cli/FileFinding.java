package org.fawen.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fawen.checking.CheckInput;
import org.fawen.checking.Checks;
import org.fawen.checking.Finding;
import org.fawen.checking.Fix;
import org.fawen.checking.Place;
import org.fawen.checking.Severity;
import org.fawen.checking.TextBlock;
import org.fawen.drafting.PastedNotice.Remark;
import org.jspecify.annotations.Nullable;

/**
 * One finding on a file, as it is printed.
 *
 * @param id of the check, or {@code import.…} for what recognition did
 * @param block the block, such as b3, or the field's name in the interchange format
 * @param piece index of the list item or table cell; none elsewhere
 * @param start first UTF-16 offset in the text of the block, or of the piece
 * @param fix the new text of the range; none where there is no correction
 * @param around the range with a few characters on either side, for people; empty outside the body
 */
record FileFinding(
        String id,
        Severity severity,
        String block,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer piece,
        int start,
        int end,
        String text,
        String message,
        @Nullable String fix,
        @JsonIgnore String around) {

    private static final String LEFT_OUT = "left-out";
    private static final int AROUND = 6;
    private static final int LONGEST = 40;

    /** Everything the checks find in a file, in reading order, then what recognition changed or left out. */
    static List<FileFinding> in(CheckedFile file, Sentences sentences) {
        var found = new ArrayList<FileFinding>();
        var leftOut = leftOut(file);
        Checks.standard().run(leftOut).stream()
                .filter(finding -> finding.check().startsWith("SEC-"))
                .map(finding -> of(finding, leftOut))
                .forEach(found::add);
        Checks.standard().run(file.input()).stream()
                .map(finding -> of(finding, file.input()))
                .forEach(found::add);
        file.remarks().stream().map(remark -> of(remark, sentences)).forEach(found::add);
        return found;
    }

    /** Lines around the title are no part of the text, but what was put there by others must not go unseen. */
    private static CheckInput leftOut(CheckedFile file) {
        var lines = new ArrayList<TextBlock>();
        for (var line : file.leftOut()) {
            lines.add(new TextBlock.Paragraph(LEFT_OUT + (lines.size() + 1), line));
        }
        return file.input().toBuilder()
                .title("")
                .addressees(List.of())
                .note(null)
                .attachments(List.of())
                .blocks(lines)
                .build();
    }

    private static FileFinding of(Finding finding, CheckInput input) {
        var fix = finding.fix();
        return new FileFinding(
                finding.check(),
                finding.severity(),
                finding.place().name(),
                piece(finding.place()),
                finding.start(),
                finding.end(),
                finding.matched(),
                finding.message(Locale.CHINA),
                fix == null || fix.kind() == Fix.Kind.FILE ? null : fix.replacement(),
                around(finding, input));
    }

    private static String around(Finding finding, CheckInput input) {
        return input.blocks().stream()
                .filter(block -> block.id().equals(finding.place().name()))
                .map(block -> block.pieces().get(finding.place().piece()))
                .map(text -> excerpt(text, finding.start() - AROUND, finding.end() + AROUND))
                .findFirst()
                .orElse("");
    }

    private static String excerpt(String text, int from, int to) {
        var around = text.substring(Math.max(0, from), Math.min(text.length(), to));
        var shown = around.length() <= LONGEST
                ? around
                : around.substring(0, LONGEST / 2) + "…" + around.substring(around.length() - LONGEST / 2);
        return (from > 0 ? "…" : "") + shown + (to < text.length() ? "…" : "");
    }

    private static @Nullable Integer piece(Place place) {
        return place.piece() == 0 ? null : Integer.valueOf(place.piece());
    }

    private static FileFinding of(Remark remark, Sentences sentences) {
        var what = sentences.of("drafting.pasted." + remark.what());
        return new FileFinding(
                "import." + remark.what(),
                Severity.INFO,
                "",
                null,
                0,
                0,
                remark.text(),
                sentences.of("drafting.pasted.kind." + remark.kind(), what) + remark.text(),
                null,
                "");
    }
}
