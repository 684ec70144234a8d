/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/** An add-on that takes part in the discovery of USB devices. */
package org.lightwaveos.testbed.usbsample;
