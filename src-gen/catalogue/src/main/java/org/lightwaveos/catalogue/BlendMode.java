/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

/**
 * How a zone is laid over what is below it.
 *
 * <p>Generated from {@code src-gen/facts/blend-modes.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param id mode number
 * @param name name on the wire
 */
public record BlendMode(int id, String name) {}
