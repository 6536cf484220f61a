package org.fawen.workflow;

import org.fawen.notice.RoutingFacts;

/** 保管期限 as the tables in {@code processes/rules} decide it. */
public interface RetentionRules {

    /** How long the archive keeps such a notice. */
    Retention of(RoutingFacts facts);

    /** 保管期限. */
    enum Retention {
        PERMANENT("Y"),
        YEARS_30("D30"),
        YEARS_10("D10");

        private final String code;

        Retention(String code) {
            this.code = code;
        }

        /** As the archival code has it. */
        public String code() {
            return code;
        }
    }
}
