/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The add-on: what openHAB starts it by, and the names it goes by there.
 *
 * <p>Rule: only these packages know openHAB; sockets, timing and the device's language are in {@code org.lightwaveos}.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
