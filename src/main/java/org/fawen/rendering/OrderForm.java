package org.fawen.rendering;

import java.util.regex.Pattern;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;

/**
 * 命令（令）格式 (GB/T 9704-2012 10.2): 命令 or 令 after the organ's name, 第×号, no red line, and the signer's stamp
 * (签名章) in place of the organ's seal. A red-head document of the type 命令 always has it.
 */
public final class OrderForm {

    private static final Pattern SERIAL = Pattern.compile("(?:.*〕)?第?(\\d+)号");

    private OrderForm() {}

    public static boolean is(Content content, Channel channel) {
        return channel == Channel.RED_HEAD && content.docType() == DocType.ORDER;
    }

    /** What follows the organ's name in red; the drafter's title says which of the two. */
    public static String word(Content content) {
        return content.title().endsWith("命令") ? "命令" : "令";
    }

    /** 令号: the serial alone, since the year stands in the date. */
    public static String number(String number) {
        var serial = SERIAL.matcher(number);
        return serial.matches() ? "第" + serial.group(1) + "号" : number;
    }

    /** Whether the words in red are the whole title; else it is set below the number, so that nothing signed is lost. */
    public static boolean isTitledByHead(Content content) {
        return content.title().equals(String.join("", content.issuers()) + word(content));
    }
}
