/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A device on a serial port, as those see it who use it: a controller like any other, and pictures for its strip.
 *
 * <p>Rule: interfaces and values only.
 */
@NonNullByDefault
package org.lightwaveos.serial;

import org.eclipse.jdt.annotation.NonNullByDefault;
