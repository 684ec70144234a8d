/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Our own peer at work: who it is, where it listens, whom it knows of, what it remembers of its light.
 *
 * <p>Rule: no channel, no Thing, no mDNS library; those who have them implement the interfaces here. Nothing blocks but
 * {@code Listening}, on a thread of its own.
 */
@NonNullByDefault
package org.openhab.binding.lightwaveos.internal.peer;

import org.eclipse.jdt.annotation.NonNullByDefault;
