package org.fawen.notice.interchange;

import org.fawen.notice.content.AttachmentKind;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as a file names it.
 *
 * @param file path relative to the JSON file, without {@code ..}; none while the bytes are still to come
 */
public record AttachmentFile(String title, @Nullable String file, AttachmentKind kind) {}
