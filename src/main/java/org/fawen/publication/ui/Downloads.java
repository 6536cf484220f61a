package org.fawen.publication.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Files handed out on a screen that was opened only to those who may read the notice. */
final class Downloads {

    private Downloads() {}

    static InputStreamDownloadHandler of(String file, String mediaType, Supplier<byte[]> bytes) {
        return DownloadHandler.fromInputStream(event -> {
            var content = bytes.get();
            return new DownloadResponse(new ByteArrayInputStream(content), file, mediaType, content.length);
        });
    }
}
