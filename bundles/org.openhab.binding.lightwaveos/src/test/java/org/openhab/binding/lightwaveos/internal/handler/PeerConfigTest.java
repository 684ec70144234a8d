/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.peer.core.Leadership;
import org.openhab.core.config.core.Configuration;

class PeerConfigTest {

    private final PeerConfig config = new PeerConfig();

    @Test
    void theDefaultsJustWork() {
        assertThat(config.fault()).isEmpty();
        assertThat(config.leadership()).isEqualTo(Leadership.AUTO);
        assertThat(config.port).isEqualTo(8190);
        assertThat(config.address()).isEmpty();
        assertThat(config.endpoints()).isEmpty();
        assertThat(config.advertise).isTrue();
    }

    @Test
    void openhabFillsIt() {
        PeerConfig filled = new Configuration(Map.of(
                        "name",
                        "Attic",
                        "leadership",
                        "Never",
                        "address",
                        "[2001:db8::1]",
                        "port",
                        BigDecimal.valueOf(9000),
                        "peers",
                        List.of("10.0.0.1", " attic.local:8190 ", "[2001:db8::2]:8191", "2001:db8::3"),
                        "advertise",
                        false))
                .as(PeerConfig.class);
        assertThat(filled.fault()).isEmpty();
        assertThat(filled.leadership()).isEqualTo(Leadership.NEVER);
        assertThat(filled.address()).isEqualTo("2001:db8::1");
        assertThat(filled.endpoints())
                .containsExactly(
                        new Endpoint("10.0.0.1", 80),
                        new Endpoint("attic.local", 8190),
                        new Endpoint("2001:db8::2", 8191),
                        new Endpoint("2001:db8::3", 80));
        assertThat(filled.advertise).isFalse();
    }

    /** A text file has one text where the page has a list. */
    @Test
    void peersMayStandInOneText() {
        PeerConfig filled =
                new Configuration(Map.of("peers", "10.0.0.1, 10.0.0.2:8190,,10.0.0.1")).as(PeerConfig.class);
        assertThat(filled.fault()).isEmpty();
        assertThat(filled.endpoints()).containsExactly(new Endpoint("10.0.0.1", 80), new Endpoint("10.0.0.2", 8190));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", " 192.168.1.2 ", "255.255.255.255", "::1", "[::]", "fe80::1%eth0"})
    void addressesAreWrittenLiterally(String address) {
        config.address = address;
        assertThat(config.fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openhab.local", "192.168.1", "192.168.1.256", "192.168.1.2.", "192.168.1.2:8190", "x"})
    void whatIsNoAddressIsRefused(String address) {
        config.address = address;
        assertThat(config.fault().orElseThrow()).isEqualTo("@text/config.address-invalid [\"" + address + "\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://attic", "attic:0", "attic:70000", "attic:x", "attic 8190", "[attic", "::1]:80", ":80"})
    void whatIsNoPeerIsRefusedAndNamed(String peer) {
        config.peers = List.of("10.0.0.1", peer);
        assertThat(config.fault().orElseThrow()).startsWith("@text/config.peers-invalid [\"");
    }

    @ParameterizedTest
    @CsvSource({"0, port-invalid", "65536, port-invalid"})
    void portsHaveTheirRange(int port, String key) {
        config.port = port;
        assertThat(config.fault().orElseThrow()).startsWith("@text/config." + key);
    }

    @Test
    void aNameHasItsLength() {
        config.name = "n".repeat(40);
        assertThat(config.fault()).isEmpty();
        config.name = "n".repeat(41);
        assertThat(config.fault().orElseThrow()).isEqualTo("@text/config.name-too-long [\"40\"]");
    }

    @Test
    void leadershipIsOneOfFour() {
        config.leadership = "observer";
        assertThat(config.fault()).isEmpty();
        config.leadership = "";
        assertThat(config.fault().orElseThrow()).isEqualTo("@text/config.leadership-invalid [\"-\"]");
    }
}
