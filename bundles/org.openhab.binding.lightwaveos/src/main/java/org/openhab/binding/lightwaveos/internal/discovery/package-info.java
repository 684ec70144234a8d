/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Finding units in the network, and waking those that are Things already.
 *
 * <p>Rule: what mDNS says is a hint; an address counts once the unit there has told its UUID. No mDNS library here, no
 * openHAB handler, nothing that blocks.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal.discovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
