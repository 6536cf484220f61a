package org.fawen.rendering;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slots around the signed text. What is absent is shown as missing, never invented.
 *
 * @param number 发文字号
 * @param documentDate 成文日期
 * @param signers names of the 签发人, lead organ first; printed on upward documents only
 * @param printer 印发机关
 * @param printingDate 印发日期
 * @param titleLines the drafter's own division of the title; empty leaves it to the typesetter
 * @param verifiedAt the address that says whether a copy is genuine, printed as a QR code on the last face
 */
public record Registration(
        @Nullable String number,
        @Nullable LocalDate documentDate,
        List<String> signers,
        @Nullable String printer,
        @Nullable LocalDate printingDate,
        List<String> titleLines,
        @Nullable String verifiedAt) {

    public Registration {
        signers = List.copyOf(signers);
        titleLines = List.copyOf(titleLines);
    }

    /** Nothing is known yet. */
    public static Registration none() {
        return new Registration(null, null, List.of(), null, null, List.of(), null);
    }

    /** Number and date, as 登记 gives them. */
    public static Registration of(@Nullable String number, @Nullable LocalDate documentDate) {
        return new Registration(number, documentDate, List.of(), null, documentDate, List.of(), null);
    }

    public Registration signedBy(List<String> names) {
        return new Registration(number, documentDate, names, printer, printingDate, titleLines, verifiedAt);
    }

    public Registration printedBy(@Nullable String organ, @Nullable LocalDate date) {
        return new Registration(number, documentDate, signers, organ, date, titleLines, verifiedAt);
    }

    public Registration withTitleLines(List<String> lines) {
        return new Registration(number, documentDate, signers, printer, printingDate, lines, verifiedAt);
    }

    public Registration verifiedAt(String address) {
        return new Registration(number, documentDate, signers, printer, printingDate, titleLines, address);
    }
}
