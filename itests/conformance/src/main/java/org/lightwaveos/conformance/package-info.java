/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Recorded answers of real firmware, held against the virtual device.
 *
 * <p>Rule: every vector meets a fresh device in the state of the fixture; nothing is normalised that is exact on the
 * wire.
 */
package org.lightwaveos.conformance;
