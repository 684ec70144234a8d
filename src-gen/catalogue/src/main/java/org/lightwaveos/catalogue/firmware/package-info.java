/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Facts that a device tells but no client needs in advance: registration order, effect metadata, zone presets.
 *
 * <p>Rule: generated from {@code src-gen/facts}, constants and records only; for the virtual device, never shipped.
 */
@NonNullByDefault
package org.lightwaveos.catalogue.firmware;

import org.eclipse.jdt.annotation.NonNullByDefault;
