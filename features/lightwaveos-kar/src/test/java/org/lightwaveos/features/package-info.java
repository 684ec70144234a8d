/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/** Opens the archive that the build has just made; runs in the package phase. */
package org.lightwaveos.features;
