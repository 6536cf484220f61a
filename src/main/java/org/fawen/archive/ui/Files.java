package org.fawen.archive.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Files made when they are asked for. */
final class Files {

    private Files() {}

    static DownloadHandler of(String file, String mediaType, Supplier<byte[]> bytes) {
        return DownloadHandler.fromInputStream(event -> {
            var content = bytes.get();
            return content.length == 0
                    ? DownloadResponse.error(404)
                    : new DownloadResponse(new ByteArrayInputStream(content), file, mediaType, content.length);
        });
    }
}
