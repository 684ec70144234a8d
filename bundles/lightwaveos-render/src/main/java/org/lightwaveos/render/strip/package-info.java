/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The two strips of LEDs and a picture of them.
 *
 * <p>Rule: geometry and arithmetic only; knows colours, but no effects.
 */
@NonNullByDefault
package org.lightwaveos.render.strip;

import org.eclipse.jdt.annotation.NonNullByDefault;
