/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Finding gateways at the USB of this host, and telling Things where theirs are plugged in.
 *
 * <p>Rule: a USB device is known by its serial number, never by the name of its port. A port is offered once a LightwaveOS
 * device has answered there, and one that a Thing uses is not touched. One class alone knows openHAB's USB discovery, which is
 * an optional import; no handler here; what blocks has a thread of its own.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal.usb;

import org.eclipse.jdt.annotation.NonNullByDefault;
