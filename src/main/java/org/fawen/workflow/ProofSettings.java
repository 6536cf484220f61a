package org.fawen.workflow;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 核对清样.
 *
 * @param timeLimit working time the drafter has to proofread
 * @param timeLimitUrgent hours by the clock for 加急 and 特急
 */
@ConfigurationProperties("fawen.proof")
record ProofSettings(
        @DefaultValue("PT8H") Duration timeLimit,
        @DefaultValue("PT2H") Duration timeLimitUrgent) {}
