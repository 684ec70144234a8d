/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Where the devices under a bridge meet the peer that the bridge is.
 *
 * <p>Rule: neither knows the other's Thing, and either may come first, start anew or stay away. No handler, no channel.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal.group;

import org.eclipse.jdt.annotation.NonNullByDefault;
