/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The network seams of controllers and peers over Jetty 9.4.
 *
 * <p>Rule: the only package of the product that imports Jetty or the servlet API. The clients are given, shared with others,
 * and neither started, stopped nor configured here; a server is our own, and so are its threads.
 */
@NonNullByDefault
package org.lightwaveos.transport.jetty;

import org.eclipse.jdt.annotation.NonNullByDefault;
