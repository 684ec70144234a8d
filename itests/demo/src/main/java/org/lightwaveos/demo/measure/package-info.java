/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How long it takes from a command given to openHAB until the device's light shows it: from just before the REST call
 * to the device's rendered frame with the commanded value.
 */
package org.lightwaveos.demo.measure;
