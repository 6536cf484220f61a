package org.fawen.publication.ui;

/**
 * What stands below the title of a public page.
 *
 * @param editor 编辑; empty leaves it out
 * @param source 来源; empty leaves it out
 */
record Byline(String editor, String source) {}
