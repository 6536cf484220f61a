package org.fawen.sealing;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of electronic seals.
 *
 * @param folder with a file {@code <unit>.p12} for each organ that has one; nodes share it
 * @param password of these files; none takes what stands in the file {@code password} beside them
 * @param timeStampAuthority asked by RFC 3161 for the time of each seal; none leaves it to our own clock
 */
@ConfigurationProperties("fawen.sealing")
record SealingSettings(
        @DefaultValue("data/seals") Path folder,
        @Nullable String password,
        @Nullable URI timeStampAuthority) {}
