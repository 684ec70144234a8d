/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the add-on sees of one device: a controller to command, a listener to be told, the words for what went wrong.
 *
 * <p>Rule: no Jetty, no openHAB. Time, threads and randomness are injected; sockets come through
 * {@link org.lightwaveos.control.transport.ControlTransport}.
 */
@NonNullByDefault
package org.lightwaveos.control;

import org.eclipse.jdt.annotation.NonNullByDefault;
