/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A full state of the sync protocol to text and back: our codec, and Gson's object mapping beside it.
 *
 * <p>Rule: both sides carry the same light, and neither is asked for less than it does in use.
 */
package org.lightwaveos.benchmark.codec;
