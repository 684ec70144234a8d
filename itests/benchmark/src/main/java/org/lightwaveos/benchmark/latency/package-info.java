/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How long a change takes from the leader to its followers, over real sockets of this machine.
 *
 * <p>Rule: nodes and sockets are those of the product; the bare echo beside them uses Jetty alone.
 */
package org.lightwaveos.benchmark.latency;
