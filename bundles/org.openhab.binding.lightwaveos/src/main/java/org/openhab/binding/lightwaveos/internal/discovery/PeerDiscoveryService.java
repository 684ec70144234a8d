/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.Leadership;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.peer.HostIdentity;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.config.discovery.AbstractDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;

/** Proposes that this openHAB becomes a peer, once there is somebody to be one with, and as long as it is none. */
@Component(service = DiscoveryService.class, configurationPid = "discovery.lightwaveos")
public class PeerDiscoveryService extends AbstractDiscoveryService
        implements PeerSightings.Watcher, RegistryChangeListener<Thing> {

    static final ThingUID PROPOSED = new ThingUID(LightwaveBindingConstants.THING_TYPE_PEER, "openhab");

    /** Nothing is asked: a scan only says again what is known. */
    private static final int SCAN_SECONDS = 1;

    /** openHAB looks for a translation under a key that it makes of the Thing's UID. */
    static final String LABEL = "LightwaveOS Peer (this openHAB)";

    private final PeerSightings sightings;
    private final HostIdentity identity;
    private final ThingRegistry things;

    @Activate
    public PeerDiscoveryService(
            @Nullable Map<String, Object> configuration,
            @Reference PeerSightings sightings,
            @Reference HostIdentity identity,
            @Reference ThingRegistry things,
            @Reference TranslationProvider texts,
            @Reference LocaleProvider languages) {
        super(Set.of(LightwaveBindingConstants.THING_TYPE_PEER), SCAN_SECONDS, true);
        this.sightings = sightings;
        this.identity = identity;
        this.things = things;
        i18nProvider = texts;
        localeProvider = languages;
        things.addRegistryChangeListener(this);
        sightings.add(this);
        activate(configuration);
    }

    @Modified
    @Override
    protected void modified(@Nullable Map<String, Object> configuration) {
        super.modified(configuration);
    }

    @Deactivate
    @Override
    protected void deactivate() {
        sightings.remove(this);
        things.removeRegistryChangeListener(this);
        super.deactivate();
    }

    @Override
    protected void startBackgroundDiscovery() {
        propose();
    }

    @Override
    protected void startScan() {
        propose();
    }

    @Override
    public void seen(DeviceUuid uuid, Endpoint where) {
        if (isBackgroundDiscoveryEnabled()) {
            propose();
        }
    }

    /** Whoever is left, or comes next, is reason enough: the proposal stays. */
    @Override
    public void gone(DeviceUuid uuid) {}

    @Override
    public void added(Thing thing) {
        if (isPeer(thing)) {
            thingRemoved(PROPOSED);
        }
    }

    @Override
    public void removed(Thing thing) {
        if (isPeer(thing) && isBackgroundDiscoveryEnabled()) {
            propose();
        }
    }

    @Override
    public void updated(Thing oldThing, Thing thing) {}

    private void propose() {
        if (!sightings.isEmpty() && things.stream().noneMatch(PeerDiscoveryService::isPeer)) {
            thingDiscovered(DiscoveryResultBuilder.create(PROPOSED)
                    .withThingType(LightwaveBindingConstants.THING_TYPE_PEER)
                    .withProperty(
                            LightwaveBindingConstants.PROPERTY_UUID,
                            identity.uuid(Leadership.AUTO).text())
                    .withRepresentationProperty(LightwaveBindingConstants.PROPERTY_UUID)
                    .withLabel(LABEL)
                    .build());
        }
    }

    private static boolean isPeer(Thing thing) {
        return LightwaveBindingConstants.THING_TYPE_PEER.equals(thing.getThingTypeUID());
    }
}
