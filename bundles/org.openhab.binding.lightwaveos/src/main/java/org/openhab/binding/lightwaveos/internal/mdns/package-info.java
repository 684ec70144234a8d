/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is heard and said by mDNS: what openHAB's discovery asks us, and the browser and the advertiser of our own peer.
 *
 * <p>Rule: the only package that imports jmdns; translates to {@code Announcement} and decides nothing. What blocks in
 * jmdns runs on a worker.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal.mdns;

import org.eclipse.jdt.annotation.NonNullByDefault;
