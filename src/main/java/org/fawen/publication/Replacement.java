package org.fawen.publication;

/**
 * Words put right in a published text.
 *
 * @param was exactly as they stand in the text, where they stand once
 * @param becomes what takes their place; may be empty
 */
public record Replacement(String was, String becomes) {}
