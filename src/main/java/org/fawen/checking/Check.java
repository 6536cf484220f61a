package org.fawen.checking;

import org.jspecify.annotations.Nullable;

/** A rule together with the pure function that applies it. */
record Check(Rule rule, Scan scan) {

    /** Looks at a draft and reports what it finds. */
    @FunctionalInterface
    interface Scan {
        void scan(Draft draft, Report report);
    }

    static Check error(String id, Level level, String basis, Fix.@Nullable Kind fix, Scan scan) {
        return new Check(new Rule(id, Severity.ERROR, level, basis, fix), scan);
    }

    static Check warning(String id, Level level, String basis, Fix.@Nullable Kind fix, Scan scan) {
        return new Check(new Rule(id, Severity.WARNING, level, basis, fix), scan);
    }

    static Check info(String id, Level level, String basis, Fix.@Nullable Kind fix, Scan scan) {
        return new Check(new Rule(id, Severity.INFO, level, basis, fix), scan);
    }
}
