/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * {@link org.lightwaveos.control.transport.ControlTransport} over Jetty 9.4.
 *
 * <p>Rule: the only package of the product that imports Jetty. The clients are given, shared with others, and neither
 * started, stopped nor configured here.
 */
@NonNullByDefault
package org.lightwaveos.transport.jetty;

import org.eclipse.jdt.annotation.NonNullByDefault;
