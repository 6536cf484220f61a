package org.fawen.archive;

import org.fawen.workflow.RetentionRules.Retention;

/**
 * 档号: {@code 全宗号-WS·年度-保管期限-机构代码-件号}.
 *
 * @param fonds 全宗号
 * @param year of 成文日期
 * @param office 机构代码
 * @param place 件号, from 1
 */
public record ArchivalCode(String fonds, int year, Retention retention, String office, int place) {

    @Override
    public String toString() {
        return "%s-WS·%d-%s-%s-%04d".formatted(fonds, year, retention.code(), office, place);
    }
}
