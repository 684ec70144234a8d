/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/** The signatures of openHAB 5.2.1, and the stand-in held against them. */
package org.lightwaveos.architecture.api;
