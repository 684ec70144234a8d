/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the add-on must do for a user. openHAB is asked through its REST API alone, so that {@code -Dopenhab.url} and
 * {@code -Dopenhab.token} point the same tests at a real one; the devices are virtual ones in this JVM either way.
 */
package org.lightwaveos.acceptance;
