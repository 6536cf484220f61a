package org.fawen.shell;

import java.util.function.Supplier;
import org.fawen.notice.content.Attachment;

/**
 * An attachment that can be downloaded from a staff screen.
 *
 * @param ordinal its place, from 1
 * @param bytes reads the file when somebody downloads it
 */
public record AttachmentLink(int ordinal, Attachment attachment, Supplier<byte[]> bytes) {}
