/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.core.config.discovery.AbstractDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;

/** Puts units into the inbox that were found by asking, and takes them out when they no longer answer. */
@Component(service = DiscoveryService.class, configurationPid = "discovery.lightwaveos")
public class LightwaveDiscoveryService extends AbstractDiscoveryService implements UnitFinder.Listener {

    /** Time for a dozen addresses to be asked, and for a slow one to answer. */
    private static final int SCAN_SECONDS = 10;

    private final UnitFinder finder;
    private final PeerBridge peer;

    private volatile boolean scanning;

    @Activate
    public LightwaveDiscoveryService(
            @Nullable Map<String, Object> configuration,
            @Reference UnitFinderService finders,
            @Reference PeerBridge peer) {
        this(finders.finder(), peer);
        activate(configuration);
    }

    LightwaveDiscoveryService(UnitFinder finder, PeerBridge peer) {
        super(Set.of(LightwaveBindingConstants.THING_TYPE_DEVICE), SCAN_SECONDS, true);
        this.finder = finder;
        this.peer = peer;
        finder.addListener(this);
    }

    /** Whether units are offered without a scan is for the user to say. */
    @Modified
    @Override
    protected void modified(@Nullable Map<String, Object> configuration) {
        super.modified(configuration);
    }

    @Deactivate
    @Override
    protected void deactivate() {
        finder.removeListener(this);
        super.deactivate();
    }

    @Override
    protected void startScan() {
        scanning = true;
        finder.scan();
    }

    @Override
    protected void stopScan() {
        scanning = false;
        super.stopScan();
    }

    @Override
    public void found(FoundUnit unit) {
        if (scanning || isBackgroundDiscoveryEnabled()) {
            thingDiscovered(unit.toResult(peer.thing()));
        }
    }

    @Override
    public void gone(FoundUnit unit) {
        thingRemoved(unit.thing());
    }
}
