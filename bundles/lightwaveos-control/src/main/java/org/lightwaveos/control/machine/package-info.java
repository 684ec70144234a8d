/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the state machines of single devices have in common, whichever line leads to the device: how they are fed, what they
 * say, and organs of theirs.
 *
 * <p>Rule: pure; knows the model and the facade only, so neither a codec, a transport nor a session. What differs between the
 * lines comes as a parameter.
 */
@NonNullByDefault
package org.lightwaveos.control.machine;

import org.eclipse.jdt.annotation.NonNullByDefault;
