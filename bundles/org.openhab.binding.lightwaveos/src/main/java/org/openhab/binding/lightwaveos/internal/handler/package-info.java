/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A Thing's life: from its configuration to a controller, from the controller to channels, properties and status.
 *
 * <p>Rule: one class, one concern; the two handlers alone call openHAB back, nothing here blocks. What a
 * device and a group have in common is written once.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal.handler;

import org.eclipse.jdt.annotation.NonNullByDefault;
