package org.fawen.distribution;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what leaves the house.
 *
 * @param privateTargets whether webhooks may go to addresses of the own network, as most of a school's systems have
 */
@ConfigurationProperties("fawen.distribution")
record DistributionSettings(@DefaultValue("false") boolean privateTargets) {}
