/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.Leadership;
import org.openhab.binding.lightwaveos.internal.LightwaveStorage;
import org.openhab.core.storage.Storage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who this openHAB is among peers. Its MAC address is looked up once and kept from then on: the identity outlives an
 * exchange of the network adapter, and the Thing itself. Elections go by the UUID alone, so a wish to lead, or never to, is
 * a UUID that is higher, or lower, than those that makers give; both are locally administered, and so nobody else's.
 */
@Component(service = HostIdentity.class)
public class HostIdentity {

    private static final String KEY = "peer/mac";

    /** Locally administered, of one station, and above the first octets that makers have. */
    private static final String HIGH = "FE";

    /** Locally administered, of one station, and below what units and their makers have: 02-00-00. */
    private static final String LOW = "020000";

    private final Storage<String> storage;
    private final Supplier<List<Nic>> interfaces;
    private final RandomGenerator random;

    @Activate
    public HostIdentity(@Reference LightwaveStorage storage) {
        this(storage.storage(), Nic::ofHost, new SecureRandom());
    }

    HostIdentity(Storage<String> storage, Supplier<List<Nic>> interfaces, RandomGenerator random) {
        this.storage = storage;
        this.interfaces = interfaces;
        this.random = random;
    }

    /**
     * The same at every start, as long as openHAB keeps its data. Units can't know an observer for one, so it must not be
     * one whom they would elect.
     */
    public DeviceUuid uuid(Leadership leadership) {
        String mac = mac();
        return new DeviceUuid("LW-"
                + switch (leadership) {
                    case AUTO -> mac;
                    case PREFER -> HIGH + mac.substring(2);
                    case NEVER, OBSERVER -> LOW + mac.substring(6);
                });
    }

    private synchronized String mac() {
        @Nullable String stored = storage.get(KEY);
        if (stored != null && Mac.isUsable(stored)) {
            return stored;
        }
        String chosen = interfaces.get().stream()
                .filter(nic -> Mac.isUsable(nic.mac()))
                .min(Comparator.<Nic, Boolean>comparing(nic -> Mac.isLocal(nic.mac()))
                        .thenComparing(Nic::name))
                .map(Nic::mac)
                .orElseGet(this::invented);
        storage.put(KEY, chosen);
        return chosen;
    }

    private String invented() {
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        return Mac.local(bytes);
    }
}
