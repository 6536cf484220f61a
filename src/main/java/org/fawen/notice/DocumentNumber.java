package org.fawen.notice;

/**
 * 发文字号 (GB/T 9704-2012 7.2.5): organ code, full year in 〔〕, serial without padding, 号.
 *
 * @param code the organ's code; empty for minutes
 * @param year four digits
 * @param serial from 1
 */
public record DocumentNumber(String code, int year, int serial) {

    public DocumentNumber {
        if (year < 1900 || year > 9999 || serial < 1) {
            throw new IllegalArgumentException("A document number has a year of four digits and a serial from 1");
        }
    }

    @Override
    public String toString() {
        return "%s〔%d〕%d号".formatted(code, year, serial);
    }
}
