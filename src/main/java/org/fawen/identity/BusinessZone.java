package org.fawen.identity;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The institution's time zone, by which years, dates and working days are counted; never the server's or the JVM's.
 *
 * @param zone the setting {@code fawen.zone}
 */
@ConfigurationProperties("fawen")
public record BusinessZone(@DefaultValue("Asia/Shanghai") ZoneId zone) {}
