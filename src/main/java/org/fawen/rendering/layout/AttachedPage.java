package org.fawen.rendering.layout;

import org.fawen.rendering.AttachedFile;

/**
 * One page of an attached file.
 *
 * @param number from 0
 */
public record AttachedPage(AttachedFile file, int number) {}
