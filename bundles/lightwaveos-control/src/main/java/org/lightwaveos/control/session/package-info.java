/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * One device's conversation as a deterministic state machine: (time, event) in, actions out.
 *
 * <p>Rule: no thread, no clock, no network, no randomness of its own, no logger. {@link
 * org.lightwaveos.control.session.Session} is the only entrance; the other classes are its organs, each with one concern:
 * {@code Connector} brings the link up, {@code FieldBook} knows what is true and what is wanted, {@code SocketDesk} and
 * {@code RestDesk} say it to the device within its limits, {@code StatusVoice} tells the user.
 */
@NonNullByDefault
package org.lightwaveos.control.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
