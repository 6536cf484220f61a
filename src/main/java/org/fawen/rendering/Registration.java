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
 * @param posts the full title (职务) of each signer; printed beside the stamp on orders only
 * @param printer 印发机关
 * @param printingDate 印发日期
 * @param titleLines the drafter's own division of the title; empty leaves it to the typesetter
 * @param verifiedAt the address that says whether a copy is genuine, printed as a QR code on the last face
 */
public record Registration(
        @Nullable String number,
        @Nullable LocalDate documentDate,
        List<String> signers,
        List<String> posts,
        @Nullable String printer,
        @Nullable LocalDate printingDate,
        List<String> titleLines,
        @Nullable String verifiedAt) {

    public Registration {
        signers = List.copyOf(signers);
        posts = List.copyOf(posts);
        titleLines = List.copyOf(titleLines);
    }

    /** Nothing is known yet. */
    public static Registration none() {
        return new Registration(null, null, List.of(), List.of(), null, null, List.of(), null);
    }

    /** Number and date, as 登记 gives them. */
    public static Registration of(@Nullable String number, @Nullable LocalDate documentDate) {
        return new Registration(number, documentDate, List.of(), List.of(), null, documentDate, List.of(), null);
    }

    public Registration signedBy(List<String> names) {
        return new Registration(number, documentDate, names, posts, printer, printingDate, titleLines, verifiedAt);
    }

    /** @param titles one for each signer, in their order */
    public Registration withPosts(List<String> titles) {
        return new Registration(number, documentDate, signers, titles, printer, printingDate, titleLines, verifiedAt);
    }

    public Registration printedBy(@Nullable String organ, @Nullable LocalDate date) {
        return new Registration(number, documentDate, signers, posts, organ, date, titleLines, verifiedAt);
    }

    public Registration withTitleLines(List<String> lines) {
        return new Registration(number, documentDate, signers, posts, printer, printingDate, lines, verifiedAt);
    }

    public Registration verifiedAt(String address) {
        return new Registration(number, documentDate, signers, posts, printer, printingDate, titleLines, address);
    }
}
