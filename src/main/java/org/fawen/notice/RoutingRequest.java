package org.fawen.notice;

import java.util.List;
import java.util.Set;
import org.fawen.identity.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the drafter says about the way of a notice; absent values are found by the rules (definitions §6).
 *
 * @param subject one of 任免 人事 机构 表彰 处分 经费 安全 会议 放假 值班 其他
 * @param countersignUnits units to be asked (会签); {@code null} leaves it to the topic rule, empty asks nobody
 */
public record RoutingRequest(
        @Nullable Channel channel,
        String subject,
        Set<RoutingFlag> flags,
        @Nullable List<UnitId> countersignUnits) {

    public static final RoutingRequest NONE = new RoutingRequest(null, "其他", Set.of(), null);
}
