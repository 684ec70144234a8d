/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.io.transport.mdns;

/** Announces services without making the caller wait. */
public interface MDNSService {

    void registerService(ServiceDescription description);

    void unregisterService(ServiceDescription description);
}
