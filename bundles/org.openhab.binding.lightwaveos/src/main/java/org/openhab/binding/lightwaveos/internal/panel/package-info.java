/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a device has besides its light, as channels, and its light as pictures. Knows no handler and no Thing; nothing here
 * waits.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal.panel;

import org.eclipse.jdt.annotation.NonNullByDefault;
