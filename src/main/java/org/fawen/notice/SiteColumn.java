package org.fawen.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fawen.notice.content.DocType;

/** 栏目: where a notice stands on the site; a slot outside what is signed. */
public enum SiteColumn {
    /** 通知公告. */
    NOTICES,
    /** 学校文件: what bears a red head and a number. */
    DOCUMENTS,
    /** 规章制度. */
    REGULATIONS,
    /** 公示. */
    PUBLICITY;

    /** Where a notice belongs unless its publisher says otherwise. */
    public static SiteColumn of(DocType docType, RoutingFacts facts) {
        if (docType == DocType.PUBLICITY) {
            return PUBLICITY;
        }
        if (facts.normative()) {
            return REGULATIONS;
        }
        return facts.channel() == Channel.WEB_ONLY ? NOTICES : DOCUMENTS;
    }

    /** The column with this word. */
    public static Optional<SiteColumn> named(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    /** Kebab-case word, as in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
