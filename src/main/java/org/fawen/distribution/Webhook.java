package org.fawen.distribution;

import java.time.Instant;
import java.util.UUID;

/** A program elsewhere that is told of what is published. */
public record Webhook(UUID id, String name, String url, boolean enabled, Instant createdAt) {}
