package org.fawen.rendering;

import org.jspecify.annotations.Nullable;

/**
 * Where an organ's seal belongs (GB/T 9704-2012 7.3.5), from the upper left corner of the page.
 *
 * @param page from 0
 * @param signer whose stamp (签名章) is seen there instead of the organ's seal; none for a seal
 */
public record SealPlace(
        String organ,
        int page,
        double x,
        double y,
        double size,
        @Nullable String signer) {}
