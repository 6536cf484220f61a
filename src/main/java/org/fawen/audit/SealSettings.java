package org.fawen.audit;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the seals over the trail.
 *
 * @param key file of the institution's key; nodes that share a database share the file
 * @param every how often chains that grew are sealed
 */
@ConfigurationProperties("fawen.audit")
record SealSettings(
        @DefaultValue("data/audit-key.pem") Path key,
        @DefaultValue("PT1M") Duration every) {}
