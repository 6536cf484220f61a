package org.fawen.portal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Copies of the public pages for a web server, see {@code deploy/nginx-static.conf}.
 *
 * @param folder where they are kept; none keeps none
 */
@ConfigurationProperties("fawen.site")
record StaticSettings(@Nullable Path folder) {}
