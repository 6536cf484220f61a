package org.fawen.notice.interchange;

import java.util.regex.Pattern;
import org.fawen.notice.DocumentNumber;

/** 发文字号 as people print it: any brackets around the year, 第 and leading zeros allowed. */
public final class PrintedNumber {

    private static final Pattern FORM =
            Pattern.compile("([\\p{IsHan}A-Za-z]{0,14})[\\[(【﹝〔（]((?:19|20)\\d{2})[\\])】﹞〕）]第?0{0,4}([1-9]\\d{0,4})号");

    private PrintedNumber() {}

    /** @throws IllegalArgumentException when {@code text} is no number of a document */
    public static DocumentNumber parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a document number: " + text);
        }
        return new DocumentNumber(form.group(1), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    }
}
