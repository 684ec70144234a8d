/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a LightwaveOS device's two strips look like: effects, palettes, zones and transitions as 2 × 160 RGB values.
 *
 * <p>Rule: a pure function of (seed, scenes, times); no I/O, clock or thread, and no allocation a frame. It shows what
 * kind of light an effect is; it does not claim to be the firmware's picture.
 */
@NonNullByDefault
package org.lightwaveos.render;

import org.eclipse.jdt.annotation.NonNullByDefault;
