package org.fawen.rendering;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where fonts lie outside the jar.
 *
 * @param folder a site's own fonts, named by role ({@code fangsong.ttf}, {@code kai.ttf}, {@code hei.ttf},
 *     {@code xiaobiaosong.ttf}, {@code song-number.ttf}, {@code fallback.ttf}), and {@code gpl/}
 */
@ConfigurationProperties("fawen.fonts")
record FontSettings(@DefaultValue("fonts") Path folder) {}
