/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.type;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;

/** The types of all running bundles, and openHAB's own. They are known before the first component of their bundle starts. */
@Component(service = Types.class)
public final class Types {

    private final Map<Bundle, BundleTypes> byBundle = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final BundleTypes system = new BundleTypes(Map.of(), SystemChannels.all(), Map.of());
    private final BundleTracker<BundleTypes> tracker;
    private final Texts texts;

    @Activate
    public Types(BundleContext context, @Reference Texts texts) {
        this.texts = texts;
        tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, null) {
            @Override
            public BundleTypes addingBundle(Bundle bundle, BundleEvent event) {
                return added(bundle);
            }

            @Override
            public void removedBundle(Bundle bundle, BundleEvent event, BundleTypes types) {
                byBundle.remove(bundle);
            }
        };
        tracker.open();
    }

    private BundleTypes added(Bundle bundle) {
        BundleTypes types = new BundleTypesReader(bundle, texts).read();
        if (types.isEmpty()) {
            return null;
        }
        byBundle.put(bundle, types);
        listeners.forEach(Runnable::run);
        return types;
    }

    /** Tells whenever a bundle brings types. */
    public void onAdded(Runnable listener) {
        listeners.add(listener);
    }

    public Collection<ThingType> thingTypes() {
        List<ThingType> all = new ArrayList<>();
        byBundle.values().forEach(types -> all.addAll(types.things().values()));
        return all;
    }

    public Collection<ChannelType> channelTypes() {
        List<ChannelType> all = new ArrayList<>(system.channels().values());
        byBundle.values().forEach(types -> all.addAll(types.channels().values()));
        return all;
    }

    public Collection<ConfigDescription> configs() {
        List<ConfigDescription> all = new ArrayList<>();
        byBundle.values().forEach(types -> all.addAll(types.configs().values()));
        return all;
    }

    /** The thing type, or null. */
    public ThingType thingType(ThingTypeUID uid) {
        return first(types -> types.things().get(uid));
    }

    /** The channel type, or null. */
    public ChannelType channelType(ChannelTypeUID uid) {
        return uid == null ? null : first(types -> types.channels().get(uid));
    }

    /** The description, or null. */
    public ConfigDescription config(URI uri) {
        return uri == null ? null : first(types -> types.configs().get(uri));
    }

    private <T> T first(Function<BundleTypes, T> lookup) {
        T own = lookup.apply(system);
        if (own != null) {
            return own;
        }
        for (BundleTypes types : byBundle.values()) {
            T found = lookup.apply(types);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Deactivate
    void deactivate() {
        tracker.close();
    }
}
