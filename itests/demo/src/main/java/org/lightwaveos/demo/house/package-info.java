/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The house of the demo: virtual devices, a testbed that plays openHAB, and the inhabitant who approves what was found
 * and links items. openHAB is reached by its REST API alone.
 */
package org.lightwaveos.demo.house;
