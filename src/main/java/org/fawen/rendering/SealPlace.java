package org.fawen.rendering;

/**
 * Where an organ's seal belongs (GB/T 9704-2012 7.3.5), from the upper left corner of the page.
 *
 * @param page from 0
 */
public record SealPlace(String organ, int page, double x, double y, double size) {}
