package org.fawen.identity;

import java.util.Map;

/**
 * The register as it was read.
 *
 * @param version number of the change it was read after
 * @param accounts user name → account that may log in, in the order of the register
 */
record Snapshot(long version, Organisation organisation, Map<String, Account> accounts) {}
