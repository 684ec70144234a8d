/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.transport.Endpoint;

/** Which unit a Thing belongs to, where it is found, and what it tells of itself. */
class DeviceIdentityTest {

    private static final Endpoint ELSEWHERE = new Endpoint("192.168.1.77", 81);

    private HandlerBench bench = new HandlerBench();

    @Test
    void theFirstUnitThatAnswersIsAdopted() {
        bench.handler.initialize();
        assertThat(bench.controller().settings.expected()).isEmpty();
        answers(HandlerBench.identity(HandlerBench.UUID, HandlerBench.HOME));
        bench.restart();
        assertThat(bench.controller().settings.expected()).contains(HandlerBench.UUID);
    }

    /** A Thing from a text file starts without the properties of its last life. */
    @Test
    void theAdoptionOutlivesTheThingsProperties() {
        bench.handler.initialize();
        answers(HandlerBench.identity(HandlerBench.UUID, HandlerBench.HOME));
        bench.thing.setProperties(Map.of());
        bench.restart();
        assertThat(bench.controller().settings.expected()).contains(HandlerBench.UUID);
    }

    @Test
    void whatTheUnitTellsBecomesProperties() {
        bench.handler.initialize();
        answers(HandlerBench.identity(HandlerBench.UUID, HandlerBench.HOME));
        assertThat(bench.thing.getProperties())
                .containsEntry("uuid", "LW-AABBCCDDEEFF")
                .containsEntry("firmwareVersion", "2.0.0")
                .containsEntry("modelId", "ESP32-S3-DevKitC-1")
                .containsEntry("sdkVersion", "v5.1");
    }

    @Test
    void whatItDoesNotTellStaysAsItWas() {
        bench.handler.initialize();
        answers(HandlerBench.identity(HandlerBench.UUID, HandlerBench.HOME));
        answers(new DeviceIdentity(Optional.of(HandlerBench.UUID), HandlerBench.HOME, "", "2.1.0", " ", ""));
        assertThat(bench.thing.getProperties())
                .containsEntry("firmwareVersion", "2.1.0")
                .containsEntry("modelId", "ESP32-S3-DevKitC-1");
    }

    @Test
    void aUnitThatHasMovedIsFoundByTheNextStart() {
        bench.handler.initialize();
        answers(HandlerBench.identity(HandlerBench.UUID, ELSEWHERE));
        assertThat(bench.thing.getConfiguration().get("host")).isEqualTo("192.168.1.77");
        assertThat(bench.thing.getConfiguration().get("port")).isEqualTo(BigDecimal.valueOf(81));
        assertThat(bench.controllers).hasSize(1);
        bench.restart();
        assertThat(bench.controller().settings.endpoint()).isEqualTo(ELSEWHERE);
    }

    @Test
    void aUnitWithoutUuidIsNoProofOfAnything() {
        bench.handler.initialize();
        answers(new DeviceIdentity(Optional.empty(), ELSEWHERE, "LightwaveOS", "2.0.0", "", ""));
        assertThat(bench.storage.content).isEmpty();
        assertThat(bench.thing.getConfiguration().get("host")).isEqualTo("192.168.1.5");
        assertThat(bench.thing.getProperties()).containsEntry("firmwareVersion", "2.0.0");
    }

    @Test
    void anotherUnitChangesNothing() {
        bench.handler.initialize();
        answers(HandlerBench.identity(HandlerBench.UUID, HandlerBench.HOME));
        answers(HandlerBench.identity(HandlerBench.OTHER_UUID, ELSEWHERE));
        assertThat(bench.thing.getProperties()).containsEntry("uuid", "LW-AABBCCDDEEFF");
        assertThat(bench.thing.getConfiguration().get("host")).isEqualTo("192.168.1.5");
    }

    /** A new address alone does not make it another unit: the user is told, and says so under Adopt Unit. */
    @Test
    void aNewHostKeepsTheExpectedUnitUntilTheUserAdoptsAnother() {
        bench.handler.initialize();
        answers(HandlerBench.identity(HandlerBench.UUID, HandlerBench.HOME));
        bench.handler.handleConfigurationUpdate(Map.of("host", "192.168.1.77"));
        assertThat(bench.controller().settings.expected()).contains(HandlerBench.UUID);

        bench.handler.handleConfigurationUpdate(Map.of("adoptUuid", "LW-000000000001"));
        assertThat(bench.controller().settings.expected()).contains(HandlerBench.OTHER_UUID);
        answers(HandlerBench.identity(HandlerBench.OTHER_UUID, new Endpoint("192.168.1.77", 80)));
        assertThat(bench.thing.getProperties()).containsEntry("uuid", "LW-000000000001");

        bench.handler.handleConfigurationUpdate(Map.of("adoptUuid", ""));
        assertThat(bench.controller().settings.expected()).contains(HandlerBench.OTHER_UUID);
    }

    @Test
    void nonsenseInTheUuidPropertyIsNoUnit() {
        bench = new HandlerBench(Map.of(), Map.of("uuid", "LW-zz"));
        bench.handler.initialize();
        assertThat(bench.controller().settings.expected()).isEmpty();
    }

    private void answers(DeviceIdentity identity) {
        bench.controller().listener.onIdentity(identity);
    }
}
