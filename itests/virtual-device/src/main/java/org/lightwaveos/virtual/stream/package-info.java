/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a device's strips show.
 *
 * <p>Rule: turns the firmware's light into the render library's terms and nothing more; the only package of the virtual
 * device that knows that library.
 */
package org.lightwaveos.virtual.stream;
