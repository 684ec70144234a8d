/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Palettes as colours: gradients of our own after each palette's name and character, turned by hue and saturation.
 *
 * <p>Rule: pure and deterministic; knows nothing of effects and strips.
 */
@NonNullByDefault
package org.lightwaveos.render.color;

import org.eclipse.jdt.annotation.NonNullByDefault;
