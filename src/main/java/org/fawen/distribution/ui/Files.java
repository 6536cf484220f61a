package org.fawen.distribution.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Files handed out on a screen; the supplier asks again whether the person may have them. */
final class Files {

    private Files() {}

    static InputStreamDownloadHandler of(String name, String mediaType, Supplier<byte[]> bytes) {
        return DownloadHandler.fromInputStream(event -> {
            var content = bytes.get();
            return new DownloadResponse(new ByteArrayInputStream(content), name, mediaType, content.length);
        });
    }
}
