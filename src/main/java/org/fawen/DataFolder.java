package org.fawen;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this instance keeps what belongs to it alone.
 *
 * @param data a folder on a local disk, written by nobody else
 */
@ConfigurationProperties("fawen")
record DataFolder(@DefaultValue("data") Path data) {}
