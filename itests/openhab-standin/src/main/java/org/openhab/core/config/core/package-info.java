/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/** Stand-in for openHAB 5.2.1 (tests only). Configurations, their descriptions, and the way from loose values to typed ones. */
package org.openhab.core.config.core;
