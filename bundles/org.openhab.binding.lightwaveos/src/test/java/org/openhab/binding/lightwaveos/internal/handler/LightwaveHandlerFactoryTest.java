/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.junit.jupiter.api.Test;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.LightwaveStorage;
import org.openhab.binding.lightwaveos.internal.discovery.DeviceSightings;
import org.openhab.binding.lightwaveos.internal.discovery.PeerSightings;
import org.openhab.binding.lightwaveos.internal.net.SharedSockets;
import org.openhab.binding.lightwaveos.internal.peer.HostIdentity;
import org.openhab.binding.lightwaveos.internal.serial.LentPorts;
import org.openhab.binding.lightwaveos.internal.usb.PortSightings;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.io.net.http.WebSocketFactory;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;

class LightwaveHandlerFactoryTest {

    private final FakeDescriptions descriptions = new FakeDescriptions();
    private final SharedClients clients = new SharedClients();
    private final LightwaveStorage storage = new LightwaveStorage(new OneStorage());
    private final DeviceSightings sightings = new DeviceSightings();
    private final LightwaveHandlerFactory factory = new LightwaveHandlerFactory(
            new SharedSockets(clients.as(HttpClientFactory.class), clients.as(WebSocketFactory.class)),
            storage,
            descriptions.provider,
            sightings,
            new PeerSightings(sightings),
            new LentPorts(),
            new PortSightings(),
            new HostIdentity(storage),
            new FakeAddresses(),
            new FakeOutside(),
            new FakeOutside());

    @Test
    void devicesGetAHandlerAndNothingElseDoes() {
        ThingTypeUID foreign = new ThingTypeUID("wled", "device");
        Thing stranger =
                ThingBuilder.create(foreign, new ThingUID(foreign, "one")).build();
        assertThat(factory.supportsThingType(foreign)).isFalse();
        assertThat(factory.createHandler(stranger)).isNull();

        HandlerBench bench = new HandlerBench();
        assertThat(factory.supportsThingType(bench.thing.getThingTypeUID())).isTrue();
        assertThat(factory.createHandler(bench.thing)).isInstanceOf(DeviceHandler.class);
    }

    @Test
    void gatewaysGetTheirs() {
        ThingTypeUID type = LightwaveBindingConstants.THING_TYPE_GATEWAY;
        Thing gateway = ThingBuilder.create(type, new ThingUID(type, "strip")).build();
        assertThat(factory.supportsThingType(type)).isTrue();
        assertThat(factory.createHandler(gateway)).isInstanceOf(GatewayHandler.class);
    }

    @Test
    void aPeerGetsItsHandlerIfItIsABridge() {
        ThingUID uid = new ThingUID(LightwaveBindingConstants.THING_TYPE_PEER, "openhab");
        Bridge bridge = BridgeBuilder.create(LightwaveBindingConstants.THING_TYPE_PEER, uid)
                .build();
        assertThat(factory.supportsThingType(bridge.getThingTypeUID())).isTrue();
        assertThat(factory.createHandler(bridge)).isInstanceOf(PeerHandler.class);
        Thing noBridge = ThingBuilder.create(LightwaveBindingConstants.THING_TYPE_PEER, uid)
                .build();
        assertThat(factory.createHandler(noBridge)).isNull();
    }

    /** They belong to all add-ons: none of them may start, stop or configure them. */
    @Test
    void theSharedClientsAreLeftAsTheyAre() {
        factory.createHandler(new HandlerBench().thing);
        assertThat(clients.http.getState()).isEqualTo("STOPPED");
        assertThat(clients.webSocket.getState()).isEqualTo("STOPPED");
    }

    private static final class OneStorage implements StorageService {

        @Override
        @SuppressWarnings("unchecked")
        public <T> Storage<T> getStorage(String name, ClassLoader classLoader) {
            assertThat(classLoader).isNotNull();
            return (Storage<T>) new FakeStorage();
        }

        @Override
        public <T> Storage<T> getStorage(String name) {
            throw new AssertionError("without a class loader openHAB can't read back what it stored");
        }
    }

    /**
     * openHAB's two factories, with clients that were never started: using them would fail. By proxy, because genuine
     * factories have methods of libraries that are not here.
     */
    private static final class SharedClients {

        private final HttpClient http = new HttpClient();
        private final WebSocketClient webSocket = new WebSocketClient(http);

        private <T> T as(Class<T> factory) {
            return factory.cast(Proxy.newProxyInstance(
                    factory.getClassLoader(),
                    new Class<?>[] {factory},
                    (self, method, arguments) -> switch (method.getName()) {
                        case "getCommonHttpClient" -> http;
                        case "getCommonWebSocketClient" -> webSocket;
                        default -> throw new AssertionError(method.getName() + ": not shared");
                    }));
        }
    }
}
