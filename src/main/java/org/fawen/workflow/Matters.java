package org.fawen.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What of the matter changed, as the record says it. */
public final class Matters {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("field.addressees", "主送"),
            Map.entry("field.copyTo", "抄送"),
            Map.entry("field.issuers", "发文机关"),
            Map.entry("field.attachments", "附件"),
            Map.entry("table", "表格"));

    private Matters() {}

    /** Such as {@code 主送、3天→5天}. */
    public static String words(List<String> matters) {
        return matters.stream()
                .map(matter -> FIELDS.getOrDefault(matter, matter.replace("field.", "")))
                .collect(Collectors.joining("，"));
    }
}
