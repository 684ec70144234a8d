/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The effects: each paints one picture of the two strips from its phase and its settings.
 *
 * <p>Rule: pure and deterministic; time comes as a phase that accumulates, chance from a seed. Most effects share a
 * painter with others of the same motif and differ from their neighbours by their variant.
 */
@NonNullByDefault
package org.lightwaveos.render.effect;

import org.eclipse.jdt.annotation.NonNullByDefault;
