/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A LightwaveOS device as a program: start one with {@link org.lightwaveos.virtual.VirtualDevice}, or many from the
 * command line with {@link org.lightwaveos.virtual.Main}.
 *
 * <p>Rule: wiring and life cycle only. What the device answers is {@code firmware}, what it lets pass and pushes is
 * {@code gateway}, both without clock or socket; {@code net}, {@code mdns} and {@code stream} are its outside.
 * How it syncs with others is {@code sync}.
 */
package org.lightwaveos.virtual;
