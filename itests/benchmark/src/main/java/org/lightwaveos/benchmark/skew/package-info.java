/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How far apart the adopted devices of a group show a change, over real sockets of this machine.
 *
 * <p>Rule: node, adoption, controllers and sockets are those of the product, the devices are virtual ones with all faults of
 * real units; the reference beside them writes to the same devices with Jetty alone.
 */
package org.lightwaveos.benchmark.skew;
