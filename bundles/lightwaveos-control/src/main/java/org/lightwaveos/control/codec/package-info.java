/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * JSON text to typed messages and back.
 *
 * <p>Rule: never throws on input, whatever a device or an impostor sends: a bad value is dropped and counted, a bad
 * message becomes {@link org.lightwaveos.control.codec.DeviceMessage.Unreadable}. The only importer of Gson. No state.
 */
@NonNullByDefault
package org.lightwaveos.control.codec;

import org.eclipse.jdt.annotation.NonNullByDefault;
