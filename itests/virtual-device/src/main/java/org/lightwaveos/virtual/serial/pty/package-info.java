/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A serial port that programs of this machine can open: a pseudo-terminal. Linux only.
 *
 * <p>Rule: the only package that calls the C library. Real time and one thread a terminal; bytes pass as they are, and
 * nothing of the device is known here.
 */
package org.lightwaveos.virtual.serial.pty;
