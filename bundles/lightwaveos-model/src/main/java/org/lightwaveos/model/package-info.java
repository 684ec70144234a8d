/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a light is: identity, fields with their units and ranges, immutable state.
 *
 * <p>Rule: no I/O, no clock, no thread, no JSON, no openHAB; depends on the generated catalogue only. Every other
 * package may depend on this one.
 */
@NonNullByDefault
package org.lightwaveos.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
