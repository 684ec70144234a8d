/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the device does with a line that it read from its serial port: JSON, text commands and single keys.
 *
 * <p>Rule: a command works on the same device as those of the network do, but asks for no push: nobody on the network
 * hears of it before the next periodic status. Texts are those of the firmware's answers, since clients see them.
 */
package org.lightwaveos.virtual.firmware.serial;
