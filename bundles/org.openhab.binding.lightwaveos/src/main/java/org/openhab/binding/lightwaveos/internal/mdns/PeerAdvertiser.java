/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.mdns;

import java.io.IOException;
import java.time.Duration;
import java.util.Hashtable;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.discovery.Announcement;
import org.openhab.binding.lightwaveos.internal.peer.Advertiser;
import org.openhab.core.io.transport.mdns.MDNSClient;
import org.openhab.core.io.transport.mdns.ServiceDescription;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Advertises the peer as firmware expects a peer. Taking a record back blocks for two seconds, in which good-bye is said
 * three times: a worker does both, so that nothing overtakes.
 */
@Component(service = Advertiser.class)
public class PeerAdvertiser implements Advertiser {

    /** A good-bye takes 2 s; who stops the add-on waits for it, but not for ever. */
    private static final Duration PATIENCE = Duration.ofMillis(2500);

    private static final String TXT_VERSION = "syncver";

    private final Logger logger = LoggerFactory.getLogger(PeerAdvertiser.class);
    private final MdnsWorker worker = new MdnsWorker("lightwaveos-advertiser");
    private final MDNSClient client;

    // All access must be guarded by "this".
    private @Nullable ServiceDescription wanted;
    private @Nullable ServiceDescription advertised;

    @Activate
    public PeerAdvertiser(@Reference MDNSClient client) {
        this.client = client;
    }

    @Override
    public void advertise(DeviceUuid uuid, int port) {
        want(describe(uuid, port));
    }

    @Override
    public void withdraw() {
        want(null);
    }

    @Deactivate
    void deactivate() {
        withdraw();
        worker.finish(PATIENCE);
    }

    /**
     * The instance name comes from the UUID, so that it can't clash: openHAB could not take back a record that jmdns has
     * renamed. What peers need to know is in the text records (sync protocol, section 2).
     */
    static ServiceDescription describe(DeviceUuid uuid, int port) {
        Hashtable<String, String> text = new Hashtable<>();
        text.put(Announcements.TXT_BOARD, "ESP32-S3");
        text.put(Announcements.TXT_UUID, uuid.text());
        text.put(TXT_VERSION, "1");
        return new ServiceDescription(Announcements.SERVICE_TYPE, Announcement.PEER_NAME + uuid.suffix(), port, text);
    }

    private void want(@Nullable ServiceDescription description) {
        synchronized (this) {
            wanted = description;
            if (Objects.equals(advertised, description)) {
                return;
            }
        }
        worker.execute(this::work);
    }

    private void work() {
        @Nullable ServiceDescription old;
        @Nullable ServiceDescription fresh;
        synchronized (this) {
            old = advertised;
            fresh = wanted;
            if (Objects.equals(old, fresh)) {
                return;
            }
            advertised = fresh;
        }
        if (old != null) {
            client.unregisterService(old);
        }
        if (fresh != null) {
            try {
                client.registerService(fresh);
            } catch (IOException | RuntimeException e) {
                logger.info("The peer could not be advertised: {}", e.getMessage());
            }
        }
    }
}
