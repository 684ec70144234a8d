/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Channels and their values: which channel shows which field, and how a command becomes a device's number and back.
 *
 * <p>Rule: conversions only; no handler, no network, no thread, and no clock of its own.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal.channel;

import org.eclipse.jdt.annotation.NonNullByDefault;
