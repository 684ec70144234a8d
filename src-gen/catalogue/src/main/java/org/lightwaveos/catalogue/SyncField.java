/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

/**
 * A field of the payload of a sync command.
 *
 * <p>Generated from {@code src-gen/facts/sync-fields.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param command command code (key of SyncCommand)
 * @param key key in the payload {@code p}
 * @param meaning what it holds
 * @param min smallest valid value
 * @param max largest valid value
 */
public record SyncField(String command, String key, String meaning, int min, int max) {}
