/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What openHAB's mDNS discovery asks us.
 *
 * <p>Rule: the only package that imports jmdns; translates to {@code Announcement} and decides nothing.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal.mdns;

import org.eclipse.jdt.annotation.NonNullByDefault;
