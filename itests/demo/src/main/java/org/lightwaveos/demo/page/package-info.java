/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The page: static files, openHAB's REST API passed through on the same origin, and the devices' light as it is
 * rendered. Bound to loopback.
 */
package org.lightwaveos.demo.page;
