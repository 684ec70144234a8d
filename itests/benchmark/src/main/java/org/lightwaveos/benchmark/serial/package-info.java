/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A strip on a serial port: how soon it shows a change of its group, and how well it shows what the host renders. Over real
 * pseudo-terminals, through the library that openHAB opens ports with.
 *
 * <p>Rule: measured by nanoTime in one program; beside each figure stands what the bare port costs in the same run.
 */
package org.lightwaveos.benchmark.serial;
