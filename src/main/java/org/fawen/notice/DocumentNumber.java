package org.fawen.notice;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 发文字号 (GB/T 9704-2012 7.2.5): organ code, full year in 〔〕, serial without padding, 号.
 *
 * @param code the organ's code; empty for minutes
 * @param year four digits
 * @param serial from 1
 */
public record DocumentNumber(String code, int year, int serial) {

    private static final Pattern TYPED =
            Pattern.compile("(\\p{IsHan}{1,20})[〔\\[（(【]((?:19|20)\\d{2})[〕\\]）)】]第?([1-9]\\d{0,5})号?");

    public DocumentNumber {
        if (year < 1900 || year > 9999 || serial < 1) {
            throw new IllegalArgumentException("A document number has a year of four digits and a serial from 1");
        }
    }

    /** The number somebody typed: any brackets around the year, blanks and a missing 号 are forgiven. */
    public static Optional<DocumentNumber> typed(String words) {
        var found = TYPED.matcher(words.replaceAll("[\\s　]+", ""));
        return found.matches()
                ? Optional.of(new DocumentNumber(
                        found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%s〔%d〕%d号".formatted(code, year, serial);
    }
}
