package org.fawen.desk;

import java.time.Instant;
import java.util.List;
import org.fawen.notice.comparison.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a notice, compared.
 *
 * @param versions all that this person may see, oldest first
 * @param presets comparisons worth offering, most useful first
 */
public record VersionsCompared(
        String title, List<Version> versions, List<Preset> presets, Version from, Version to, Comparison comparison) {

    /** The number under which the drafter's working copy goes. */
    public static final int WORKING_COPY = 0;

    public VersionsCompared {
        versions = List.copyOf(versions);
        presets = List.copyOf(presets);
    }

    /**
     * One version.
     *
     * @param number of the revision; {@link #WORKING_COPY} for the working copy
     * @param author name of who made it
     * @param at when it was frozen; none for the working copy
     * @param checkCode 校验码 of its text
     */
    public record Version(
            int number, String author, @Nullable Instant at, String checkCode) {}

    /**
     * A comparison that is offered by its meaning.
     *
     * @param key last part of the message key {@code desk.compare.preset.…}
     */
    public record Preset(String key, int from, int to) {}
}
