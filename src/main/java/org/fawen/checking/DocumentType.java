package org.fawen.checking;

import java.util.List;
import java.util.Set;

/** 文种: the fifteen types of the regulation (条例 第8条) and 公示; the names are those of the interchange format. */
public enum DocumentType {
    RESOLUTION("决议"),
    DECISION("决定"),
    ORDER("命令", "令"),
    COMMUNIQUE("公报"),
    ANNOUNCEMENT("公告"),
    PUBLIC_NOTICE("通告"),
    OPINIONS("意见"),
    NOTICE("通知"),
    CIRCULAR("通报"),
    REPORT("报告"),
    REQUEST("请示"),
    REPLY("批复"),
    PROPOSAL("议案"),
    LETTER("函"),
    MINUTES("纪要"),
    PUBLICITY("公示");
    private static final Set<DocumentType> UPWARD = Set.of(REQUEST, REPORT);
    private static final Set<DocumentType> ADDRESSED = Set.of(NOTICE, CIRCULAR, REPLY, LETTER, REQUEST, REPORT);
    private static final Set<DocumentType> UNADDRESSED =
            Set.of(ANNOUNCEMENT, PUBLIC_NOTICE, RESOLUTION, COMMUNIQUE, ORDER, MINUTES);

    private final List<String> names;

    DocumentType(String... names) {
        this.names = List.of(names);
    }

    /** The Chinese names a title may end with, the usual one first. */
    public List<String> names() {
        return names;
    }

    /** 上行文: goes to a superior organ. */
    public boolean isUpward() {
        return UPWARD.contains(this);
    }

    boolean needsAddressee() {
        return ADDRESSED.contains(this);
    }

    boolean forbidsAddressee() {
        return UNADDRESSED.contains(this);
    }
}
