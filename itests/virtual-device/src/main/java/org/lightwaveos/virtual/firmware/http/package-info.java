/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The REST API: routes as they can be reached, validation rules and handlers.
 *
 * <p>Rule: a handler reads its request, changes the device and answers; it never fails on input.
 */
package org.lightwaveos.virtual.firmware.http;
