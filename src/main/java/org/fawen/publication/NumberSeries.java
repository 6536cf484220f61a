package org.fawen.publication;

/**
 * A series of document numbers.
 *
 * @param code the organ's code; empty for minutes
 */
public record NumberSeries(String id, String name, String code) {}
