/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

/**
 * A command of the sync protocol.
 *
 * <p>Generated from {@code src-gen/facts/sync-commands.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param code value of {@code c} in a {@code sync.cmd}
 * @param constant what it does
 * @param number number of the command in the firmware
 */
public record SyncCommand(String code, String constant, int number) {}
