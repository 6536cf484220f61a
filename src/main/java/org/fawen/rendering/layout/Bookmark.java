package org.fawen.rendering.layout;

/**
 * A heading to jump to.
 *
 * @param level 1 for the title, deeper ones above
 * @param page from 0
 * @param y from the top of the page
 */
public record Bookmark(int level, String words, int page, double y) {}
