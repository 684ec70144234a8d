/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/** The built add-on: its class files and its manifest, held against what openHAB has. */
package org.lightwaveos.architecture.bundle;
