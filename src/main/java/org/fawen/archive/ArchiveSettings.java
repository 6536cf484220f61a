package org.fawen.archive;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the archive.
 *
 * @param fonds 全宗号 of the institution
 * @param after how long after its publication a notice is archived
 * @param every how often it is looked for notices to archive
 */
@ConfigurationProperties("fawen.archive")
record ArchiveSettings(
        @DefaultValue("0001") String fonds,
        @DefaultValue("P1D") Duration after,
        @DefaultValue("PT10M") Duration every) {}
