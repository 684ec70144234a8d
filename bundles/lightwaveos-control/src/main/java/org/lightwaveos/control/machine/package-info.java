/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the state machines of single devices have in common, whichever line leads to the device: how they are fed, what they
 * say, and organs of theirs, each with one concern. {@code Book} knows what is true and what is wanted, {@code HueDoubt} what is
 * to be believed of a hue, {@code Blinker} blinks, {@code LightTeller} and {@code StatusVoice} tell the
 * user, {@code Outbox} collects what they say.
 *
 * <p>Rule: pure; knows the model and the facade only, so neither a codec, a transport nor a session. What differs between the
 * lines comes as a parameter.
 */
@NonNullByDefault
package org.lightwaveos.control.machine;

import org.eclipse.jdt.annotation.NonNullByDefault;
