/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.usb;

import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.discovery.PeerBridge;
import org.openhab.core.config.discovery.AbstractDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.config.discovery.DiscoveryService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;

/** Puts gateways into the inbox that have answered at a USB port, and takes them out when they are pulled out. */
@Component(service = DiscoveryService.class, configurationPid = "discovery.lightwaveos.usb")
public class GatewayDiscoveryService extends AbstractDiscoveryService implements GatewayFinder.Listener {

    /** Time for one port to answer, and for one that does not. */
    private static final int SCAN_SECONDS = 15;

    /** It means nothing to the USB of a chip, but by it is reckoned how many pictures a second a line carries: the most. */
    private static final int USB_BAUD = 921_600;

    private final GatewayFinder finder;
    private final PeerBridge peer;

    private volatile boolean scanning;

    @Activate
    public GatewayDiscoveryService(
            @Nullable Map<String, Object> configuration,
            @Reference GatewayFinderService finders,
            @Reference PeerBridge peer) {
        this(finders.finder(), peer);
        activate(configuration);
    }

    GatewayDiscoveryService(GatewayFinder finder, PeerBridge peer) {
        super(Set.of(LightwaveBindingConstants.THING_TYPE_GATEWAY), SCAN_SECONDS, true);
        this.finder = finder;
        this.peer = peer;
        finder.addListener(this);
    }

    /** Whether gateways are offered without a scan is for the user to say. */
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
    public void found(UsbPort where) {
        if (scanning || isBackgroundDiscoveryEnabled()) {
            thingDiscovered(result(where));
        }
    }

    @Override
    public void gone(UsbPort where) {
        thingRemoved(where.thing());
    }

    private DiscoveryResult result(UsbPort where) {
        DiscoveryResultBuilder result = DiscoveryResultBuilder.create(where.thing())
                .withThingType(LightwaveBindingConstants.THING_TYPE_GATEWAY)
                .withProperty(LightwaveBindingConstants.CONFIG_PORT, where.port())
                .withProperty(LightwaveBindingConstants.CONFIG_USB_SERIAL, where.serial())
                .withProperty(LightwaveBindingConstants.CONFIG_BAUD, USB_BAUD)
                .withRepresentationProperty(LightwaveBindingConstants.CONFIG_USB_SERIAL)
                .withLabel("LightwaveOS Gateway (" + where.port() + ")");
        peer.thing()
                .ifPresent(group -> result.withProperty(LightwaveBindingConstants.CONFIG_GROUP, group.getAsString()));
        return result.build();
    }
}
