/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.discovery;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.openhab.core.config.discovery.AbstractDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.config.discovery.usbserial.UsbSerialDeviceInformation;
import org.openhab.core.config.discovery.usbserial.UsbSerialDiscovery;
import org.openhab.core.config.discovery.usbserial.UsbSerialDiscoveryListener;
import org.openhab.core.config.discovery.usbserial.UsbSerialDiscoveryParticipant;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks all participants about each USB device, on the thread of whoever found it, and adds what openHAB adds to results. */
@Component(immediate = true, service = DiscoveryService.class)
public final class UsbDiscovery extends AbstractDiscoveryService implements UsbSerialDiscoveryListener {

    private static final int SCAN_SECONDS = 5;

    private final Logger logger = LoggerFactory.getLogger(UsbDiscovery.class);
    private final Set<UsbSerialDiscovery> sources = new CopyOnWriteArraySet<>();
    private final Set<UsbSerialDiscoveryParticipant> participants = new CopyOnWriteArraySet<>();
    private final Set<UsbSerialDeviceInformation> found = new LinkedHashSet<>();

    @Activate
    public UsbDiscovery(@Reference TranslationProvider texts, @Reference LocaleProvider locales) {
        super(SCAN_SECONDS);
        this.i18nProvider = texts;
        this.localeProvider = locales;
        super.activate(Map.of());
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(UsbSerialDiscovery source) {
        sources.add(source);
        source.registerDiscoveryListener(this);
        source.startBackgroundScanning();
    }

    void removeSource(UsbSerialDiscovery source) {
        source.stopBackgroundScanning();
        source.unregisterDiscoveryListener(this);
        sources.remove(source);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addParticipant(UsbSerialDiscoveryParticipant participant) {
        participants.add(participant);
        known().forEach(device -> discover(participant, device));
    }

    void removeParticipant(UsbSerialDiscoveryParticipant participant) {
        participants.remove(participant);
    }

    private Set<UsbSerialDeviceInformation> known() {
        synchronized (found) {
            return Set.copyOf(found);
        }
    }

    @Override
    public Set<ThingTypeUID> getSupportedThingTypes() {
        Set<ThingTypeUID> types = new HashSet<>();
        participants.forEach(participant -> types.addAll(participant.getSupportedThingTypeUIDs()));
        return types;
    }

    @Override
    protected void startScan() {
        sources.forEach(UsbSerialDiscovery::doSingleScan);
    }

    @Override
    public void usbSerialDeviceDiscovered(UsbSerialDeviceInformation device) {
        synchronized (found) {
            found.add(device);
        }
        participants.forEach(participant -> discover(participant, device));
    }

    @Override
    public void usbSerialDeviceRemoved(UsbSerialDeviceInformation device) {
        synchronized (found) {
            if (!found.remove(device)) {
                return;
            }
        }
        for (UsbSerialDiscoveryParticipant participant : participants) {
            ThingUID uid = participant.getThingUID(device);
            if (uid != null) {
                thingRemoved(uid);
            }
        }
    }

    private void discover(UsbSerialDiscoveryParticipant participant, UsbSerialDeviceInformation device) {
        try {
            DiscoveryResult result = participant.createResult(device);
            if (result != null) {
                thingDiscovered(withUsbIds(result, device), FrameworkUtil.getBundle(participant.getClass()));
            }
        } catch (RuntimeException e) {
            logger.error(
                    "Participant '{}' threw an exception",
                    participant.getClass().getName(),
                    e);
        }
    }

    /** In decimal digits, as openHAB does it. */
    private static DiscoveryResult withUsbIds(DiscoveryResult result, UsbSerialDeviceInformation device) {
        return DiscoveryResultBuilder.create(result.getThingUID())
                .withThingType(result.getThingTypeUID())
                .withProperties(result.getProperties())
                .withProperty("usb_vendor_id", Integer.toString(device.getVendorId()))
                .withProperty("usb_product_id", Integer.toString(device.getProductId()))
                .withBridge(result.getBridgeUID())
                .withRepresentationProperty(result.getRepresentationProperty())
                .withTTL(result.getTimeToLive())
                .withLabel(result.getLabel())
                .build();
    }

    @Deactivate
    @Override
    protected void deactivate() {
        super.deactivate();
        sources.forEach(UsbSerialDiscovery::stopBackgroundScanning);
    }
}
