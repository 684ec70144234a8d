/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The benchmarks by name.
 *
 * <p>Rule: a benchmark compares two things in one run and reports the ratio; a figure of one machine alone says nothing.
 */
package org.lightwaveos.benchmark;
