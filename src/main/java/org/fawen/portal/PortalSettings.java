package org.fawen.portal;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the public site says of itself.
 *
 * @param institution the name in its header; none takes the institution's name from the register
 * @param publicUrl the address readers use, without a slash at the end; it stands in links to share and in QR codes and
 *     is never taken from a request
 * @param zone the business zone in which times are shown
 * @param campusRanges addresses from which campus pages may be read without login, such as {@code 10.0.0.0/8}
 * @param siteCode 网站标识码, for institutions that have one
 */
@ConfigurationProperties("fawen")
record PortalSettings(
        @Nullable String institution,
        @DefaultValue("http://127.0.0.1:8080") URI publicUrl,
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @Nullable String siteCode,
        @DefaultValue List<String> campusRanges) {

    /** The full address of a path that begins with a slash. */
    String address(String path) {
        var url = publicUrl.toString();
        return (url.endsWith("/") ? url.substring(0, url.length() - 1) : url) + path;
    }

    /** The host readers know. */
    String domain() {
        var host = publicUrl.getHost();
        return host == null ? "" : host;
    }
}
