/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * WebSocket messages: router, decoding rules and the commands, a class for each group.
 *
 * <p>Rule: a command reads its document, changes the device and fills the outbox; it never fails on input.
 */
package org.lightwaveos.virtual.firmware.ws;
