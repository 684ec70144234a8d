/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.LightField;
import org.openhab.core.thing.ThingUID;

class DeviceConfigTest {

    private final DeviceConfig config = new DeviceConfig();

    DeviceConfigTest() {
        config.host = "192.168.1.5";
    }

    @Test
    void theDefaultsAreGoodWithAHost() {
        assertThat(config.fault()).isEmpty();
        assertThat(config.endpoint()).isEqualTo(new Endpoint("192.168.1.5", 80));
        assertThat(config.messagesPerSecond).isEqualTo(20);
        assertThat(config.adopted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lightwaveos.local", "lamp", "my_lamp-2.lan.", "10.0.0.7", "::1", "fe80::1%eth0", " lamp "})
    void hostsThatWork(String host) {
        config.host = host;
        assertThat(config.fault()).isEmpty();
        assertThat(config.endpoint().host()).isEqualTo(host.strip());
    }

    @Test
    void bracketsAroundAnAddressDoNoHarm() {
        config.host = "[::1]";
        assertThat(config.fault()).isEmpty();
        assertThat(config.endpoint().host()).isEqualTo("::1");
    }

    @ParameterizedTest
    @CsvSource({
        "'',host-missing",
        "'  ',host-missing",
        "http://lamp,host-invalid",
        "lamp:81,host-invalid",
        "192.168.1.5:80,host-invalid",
        "my lamp,host-invalid",
        "lamp/,host-invalid",
        "lamp?x=1,host-invalid"
    })
    void hostsThatDoNot(String host, String why) {
        config.host = host;
        assertThat(config.fault().map(StatusKeys::keyOf)).contains("config." + why);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65536})
    void portsThatDoNotExist(int port) {
        config.port = port;
        assertThat(config.fault().map(StatusKeys::keyOf)).contains("config.port-invalid");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 41})
    void pacingOutOfRange(int pacing) {
        config.messagesPerSecond = pacing;
        assertThat(config.fault().map(StatusKeys::keyOf)).contains("config.pacing-invalid");
    }

    @Test
    void aMemberIsASourceAndFollowsEverythingUnlessTold() {
        assertThat(config.membership()).isEqualTo(AdoptionSettings.DEFAULT);
        config.source = false;
        config.brightnessScale = 50;
        config.hueOffset = 180;
        config.followedFields = List.of("palette");
        assertThat(config.membership())
                .isEqualTo(new AdoptionSettings(false, 50, 128, Set.of(LightField.PALETTE), false));
        config.hueOffset = 359;
        assertThat(config.membership().hueShift()).isEqualTo(255);
    }

    @Test
    void aGroupIsThatOfAPeer() {
        assertThat(config.group()).isEmpty();
        config.group = " lightwaveos:peer:home ";
        assertThat(config.fault()).isEmpty();
        assertThat(config.group()).contains(new ThingUID("lightwaveos:peer:home"));
        for (String wrong : new String[] {"home", "hue:bridge:home", "lightwaveos"}) {
            config.group = wrong;
            assertThat(config.fault().map(StatusKeys::keyOf)).contains("config.group-invalid");
        }
    }

    @Test
    void membershipOutOfRange() {
        config.brightnessScale = 9;
        assertThat(config.fault().map(StatusKeys::keyOf)).contains("config.brightness-scale-invalid");
        config.brightnessScale = 200;
        config.hueOffset = 360;
        assertThat(config.fault().map(StatusKeys::keyOf)).contains("config.hue-offset-invalid");
        config.hueOffset = 359;
        config.followedFields = List.of("mood");
        assertThat(config.fault().map(StatusKeys::keyOf)).contains("config.followed-fields-invalid");
    }

    @Test
    void anAdoptedUnitIsReadInEitherCase() {
        config.adoptUuid = " lw-aabbccddeeff ";
        assertThat(config.fault()).isEmpty();
        assertThat(config.adopted()).contains(new DeviceUuid("LW-AABBCCDDEEFF"));
        config.adoptUuid = "AABBCCDDEEFF";
        assertThat(config.fault().map(StatusKeys::keyOf)).contains("config.uuid-invalid");
    }
}
