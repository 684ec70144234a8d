/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The light as a firmware's sync side keeps it, and the commands that change it.
 *
 * <p>Rule: values and pure functions; knows no text, no peer and no time.
 */
package org.lightwaveos.virtual.sync.light;
