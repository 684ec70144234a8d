/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The device's state: what it renders, what it has queued, what its status frames are made of.
 *
 * <p>Rule: knows nothing of JSON and of messages. One owner, no locks.
 */
package org.lightwaveos.virtual.firmware.device;
