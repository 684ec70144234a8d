/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What rules can do to a device beyond commands to items.
 *
 * <p>Rule: translates between openHAB's action annotations and {@code ActionTarget}; no logic of its own.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal.action;

import org.eclipse.jdt.annotation.NonNullByDefault;
