package org.fawen.review.ui;

import java.util.List;

/** The five points of 核稿 (条例 第20条), and which automatic checks speak to them. */
enum Point {
    REASON(List.of()),
    MATTER(List.of("DAT-", "NUM-", "REF-", "SEC-")),
    AGREED(List.of()),
    FORM(List.of()),
    OTHER(List.of("ATT-"));

    private final List<String> checks;

    Point(List<String> checks) {
        this.checks = checks;
    }

    int number() {
        return ordinal() + 1;
    }

    /** The point to which a check belongs: that of its family, else 文种、格式和文字. */
    static Point of(String check) {
        for (var point : values()) {
            if (point.checks.stream().anyMatch(check::startsWith)) {
                return point;
            }
        }
        return FORM;
    }
}
