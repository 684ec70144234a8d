/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What openHAB lends of serial ports.
 *
 * <p>Rule: the only importer of openHAB's serial transport, which an openHAB without that feature has not: its packages are
 * optional imports, and no class outside this one names their types.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal.serial;

import org.eclipse.jdt.annotation.NonNullByDefault;
