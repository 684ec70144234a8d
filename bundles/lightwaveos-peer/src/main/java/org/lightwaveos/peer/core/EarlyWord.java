/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import org.lightwaveos.peer.protocol.SyncMessage;

/**
 * What one of ours has told while it was not known to speak for the group: it may have noticed before us that the one that
 * did is gone.
 *
 * @param link which brought it
 * @param at when, milliseconds of the peer's clock
 */
record EarlyWord(SyncMessage.State state, Link link, long at) {}
