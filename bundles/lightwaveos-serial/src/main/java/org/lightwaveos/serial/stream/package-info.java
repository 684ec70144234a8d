/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Takes apart what comes out of a serial port (device facts, section 5): lines of JSON, lines of other text, and binary
 * capture frames, which may stand in the middle of a line.
 *
 * <p>Rule: pure; knows bytes and nothing of what they mean. Never loses step: whatever comes, the next whole line is read.
 */
@NonNullByDefault
package org.lightwaveos.serial.stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
