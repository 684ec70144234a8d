/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A client of openHAB's REST API and event stream, over the JDK's own HTTP client.
 *
 * <p>Knows paths, JSON and status codes as a running openHAB has them, and nothing of the testbed, of the add-on or of
 * openHAB's Java API: what works here works against any openHAB.
 */
package org.lightwaveos.rest;
