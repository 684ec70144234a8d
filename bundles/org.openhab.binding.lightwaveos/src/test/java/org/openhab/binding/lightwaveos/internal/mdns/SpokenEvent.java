/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.mdns;

import javax.jmdns.JmDNS;
import javax.jmdns.ServiceEvent;
import javax.jmdns.ServiceInfo;

/** What jmdns tells a listener, without a jmdns behind it. */
final class SpokenEvent extends ServiceEvent {

    private static final long serialVersionUID = 1L;

    private final transient ServiceInfo service;

    SpokenEvent(ServiceInfo service) {
        super("a test");
        this.service = service;
    }

    @Override
    public JmDNS getDNS() {
        return null;
    }

    @Override
    public String getType() {
        return Announcements.SERVICE_TYPE;
    }

    @Override
    public String getName() {
        return service == null ? "" : service.getName();
    }

    @Override
    public ServiceInfo getInfo() {
        return service;
    }
}
