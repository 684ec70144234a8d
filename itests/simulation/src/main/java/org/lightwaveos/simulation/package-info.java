/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Whole installations in virtual time, over a network that misbehaves, from a seed.
 *
 * <p>Rule: nothing here reads a clock, starts a thread, or goes through a set whose order is not the program's own; every
 * choice comes from the seed: a failing seed fails again.
 */
package org.lightwaveos.simulation;
