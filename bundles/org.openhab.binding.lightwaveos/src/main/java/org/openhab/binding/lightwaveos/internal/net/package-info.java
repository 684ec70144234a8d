/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What openHAB lends the add-on of the network: its clients, and through them one transport for all that the add-on does.
 *
 * <p>Rule: hands on; the only package of the add-on that has Jetty's types in its calls.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal.net;

import org.eclipse.jdt.annotation.NonNullByDefault;
