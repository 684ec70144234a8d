/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the add-on sees of its own peer: a node to run, and a listener to be told.
 *
 * <p>Rule: no Jetty, no openHAB. Time, threads and randomness are injected; sockets come through
 * {@link org.lightwaveos.peer.transport.PeerTransport}.
 */
@NonNullByDefault
package org.lightwaveos.peer;

import org.eclipse.jdt.annotation.NonNullByDefault;
