/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.net;

import java.io.IOException;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.io.transport.mdns.MDNSClient;
import org.openhab.core.io.transport.mdns.MDNSService;
import org.openhab.core.io.transport.mdns.ServiceDescription;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers services in the background; unregistering holds its caller up. */
@Component(service = MDNSService.class)
public final class OpenhabMdnsService implements MDNSService {

    private final Logger logger = LoggerFactory.getLogger(OpenhabMdnsService.class);
    private final MDNSClient client;

    @Activate
    public OpenhabMdnsService(@Reference MDNSClient client) {
        this.client = client;
    }

    @Override
    public void registerService(ServiceDescription description) {
        ThreadPoolManager.getPool(ThreadPoolManager.THREAD_POOL_NAME_COMMON).execute(() -> {
            try {
                client.registerService(description);
            } catch (IOException e) {
                logger.error("{}", e.getMessage());
            }
        });
    }

    @Override
    public void unregisterService(ServiceDescription description) {
        client.unregisterService(description);
    }
}
