/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Facts of LightwaveOS devices: effects, palettes, transitions, blend modes, presets, sync commands.
 *
 * <p>Rule: generated from {@code src-gen/facts}, constants and records only. Facts that only a device itself needs are in
 * {@code firmware} below, which is never shipped.
 */
@NonNullByDefault
package org.lightwaveos.catalogue;

import org.eclipse.jdt.annotation.NonNullByDefault;
