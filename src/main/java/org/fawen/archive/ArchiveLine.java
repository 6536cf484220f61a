package org.fawen.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.NoticeId;
import org.jspecify.annotations.Nullable;

/**
 * A notice in the archive.
 *
 * @param revision of the text the newest package holds
 * @param sha256 of the package
 * @param length of the package in bytes
 */
public record ArchiveLine(
        NoticeId notice,
        ArchivalCode code,
        String title,
        @Nullable DocumentNumber number,
        @Nullable LocalDate documentDate,
        int revision,
        String sha256,
        long length,
        Instant madeAt) {}
