/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/** Stand-in for openHAB 5.2.1 (tests only). Identifiers and the thread pools that all add-ons share. */
package org.openhab.core.common;
