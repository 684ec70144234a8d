/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A Thing's life: from its configuration to a controller, from the controller to channels, properties and status.
 *
 * <p>Rule: one class, one concern; {@code DeviceHandler} alone calls openHAB back, nothing here blocks.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal.handler;

import org.eclipse.jdt.annotation.NonNullByDefault;
