/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * One device's conversation as a deterministic state machine: (time, event) in, actions out.
 *
 * <p>Rule: no thread, no clock, no network, no randomness of its own, no logger. {@link
 * org.lightwaveos.control.session.Session} is the only entrance; the other classes are its organs, each with one concern:
 * {@code Connector} brings the link up, {@code Book} knows what is true and what is wanted, {@code Line} lets its speakers
 * say it within the device's limits: {@code SocketDesk} for the light, {@code TopicDesk} for what else a device tells,
 * {@code Errands} for what is done once. {@code RestDesk} does what the socket cannot, {@code Panel} knows what one thing has
 * to do with another.
 */
@NonNullByDefault
package org.lightwaveos.control.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
