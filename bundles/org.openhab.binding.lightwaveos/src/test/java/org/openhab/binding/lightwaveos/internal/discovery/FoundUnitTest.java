/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;

class FoundUnitTest {

    private static final DeviceUuid UUID = new DeviceUuid("LW-A1B2C3D4E5F6");

    @Test
    void theInboxEntryHasAllThatAThingNeeds() {
        DiscoveryResult result = new FoundUnit(UUID, new Endpoint("192.168.1.5", 80)).toResult(Optional.empty());
        assertThat(result.getThingUID()).hasToString("lightwaveos:device:lw-a1b2c3d4e5f6");
        assertThat(result.getThingTypeUID()).hasToString("lightwaveos:device");
        assertThat(result.getRepresentationProperty()).isEqualTo("uuid");
        assertThat(result.getProperties())
                .containsEntry("host", "192.168.1.5")
                .containsEntry("port", 80)
                .containsEntry("uuid", "LW-A1B2C3D4E5F6")
                .hasSize(3);
    }

    @Test
    void whereThereIsAPeerItIsToBeAMemberOfItsGroup() {
        FakeThings things = new FakeThings();
        PeerBridge peer = new PeerBridge(things.registry());
        FoundUnit unit = new FoundUnit(UUID, new Endpoint("192.168.1.5", 80));
        things.add(ThingBuilder.create(LightwaveBindingConstants.THING_TYPE_DEVICE, "lamp")
                .build());
        assertThat(unit.toResult(peer.thing()).getProperties()).doesNotContainKey("group");

        things.add(BridgeBuilder.create(LightwaveBindingConstants.THING_TYPE_PEER, "home")
                .build());
        DiscoveryResult result = unit.toResult(peer.thing());
        assertThat(result.getProperties()).containsEntry("group", "lightwaveos:peer:home");
        assertThat(result.getBridgeUID()).as("it would not start without").isNull();
        assertThat(result.getThingUID()).as("the same Thing, whether or not").isEqualTo(unit.thing());
    }

    @Test
    void theLabelTellsUnitsApart() {
        assertThat(new FoundUnit(UUID, new Endpoint("192.168.1.5", 80))
                        .toResult(Optional.empty())
                        .getLabel())
                .isEqualTo("LightwaveOS D4E5F6 (192.168.1.5)");
        assertThat(new FoundUnit(UUID, new Endpoint("127.0.0.1", 8081))
                        .toResult(Optional.empty())
                        .getLabel())
                .isEqualTo("LightwaveOS D4E5F6 (127.0.0.1:8081)");
    }
}
