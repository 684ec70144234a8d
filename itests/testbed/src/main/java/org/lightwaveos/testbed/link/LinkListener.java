/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.link;

/** Told of links on the thread that made or removed them. */
public interface LinkListener {

    void linked(Link link);

    void unlinked(Link link);
}
