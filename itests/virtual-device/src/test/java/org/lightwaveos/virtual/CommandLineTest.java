/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.virtual.gateway.Fault;
import org.lightwaveos.virtual.gateway.Faults;

class CommandLineTest {

    @Test
    void withoutOptionsItIsOneRealUnit() throws Exception {
        CommandLine line = CommandLine.parse();

        assertThat(line.devices()).hasSize(1);
        assertThat(line.devices().get(0).faults()).isEqualTo(Faults.real());
        assertThat(line.devices().get(0).mdns()).isTrue();
        assertThat(line.devices().get(0).port()).isZero();
        assertThat(line.devices().get(0).sync()).isEqualTo(SyncKind.NONE);
        assertThat(line.seconds()).isEmpty();
        assertThat(line.serial()).isFalse();
    }

    @Test
    void severalDevicesDifferInUuidAndPort() throws Exception {
        CommandLine line = CommandLine.parse("--count", "3", "--uuid", "LW-02A5000000FF", "--port", "8080");

        assertThat(line.devices())
                .extracting(d -> d.uuid().text())
                .containsExactly("LW-02A5000000FF", "LW-02A500000100", "LW-02A500000101");
        assertThat(line.devices()).extracting(VirtualDeviceConfig::port).containsExactly(8080, 8081, 8082);
        assertThat(line.devices()).extracting(VirtualDeviceConfig::number).containsExactly(0, 1, 2);
    }

    @Test
    void faultsAreSwitchedOneByOne() throws Exception {
        Faults faults = CommandLine.parse("--fault", "silent", "--fault", "rate-limit=off", "--fault", "txt-lost=on")
                .devices()
                .get(0)
                .faults();

        assertThat(faults)
                .isEqualTo(Faults.real()
                        .with(Fault.SILENT)
                        .without(Fault.RATE_LIMIT)
                        .with(Fault.TXT_LOST));
    }

    @Test
    void noFaultsMayBeFollowedBySingleOnes() throws Exception {
        Faults faults = CommandLine.parse("--no-faults", "--fault", "two-errors")
                .devices()
                .get(0)
                .faults();

        assertThat(faults.present()).containsExactly(Fault.TWO_ERRORS);
    }

    @Test
    void otherOptions() throws Exception {
        CommandLine line = CommandLine.parse(
                "--no-mdns",
                "--api-key",
                "k",
                "--seconds",
                "7",
                "--name",
                "lightwaveos",
                "--sync",
                "correct",
                "--serial");

        assertThat(line.seconds()).hasValue(7);
        assertThat(line.serial()).isTrue();
        assertThat(line.devices().get(0).mdns()).isFalse();
        assertThat(line.devices().get(0).apiKey()).contains("k");
        assertThat(line.devices().get(0).name()).contains("lightwaveos");
        assertThat(line.devices().get(0).sync()).isEqualTo(SyncKind.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "--cuont 3, unknown option '--cuont'",
        "--count, --count needs a value",
        "--count 0, --count needs a whole number from 1 to 50",
        "--count many, not 'many'",
        "--port 70000, from 0 to 65535",
        "--port 65535 --count 2, leaves no room for 2 devices",
        "--uuid LW-12, 12 upper-case hex digits",
        "--fault nonsense, unknown fault 'nonsense'",
        "--fault silent=maybe, on or off",
        "--name a.b, without a dot",
        "--seconds -1, from 0 to",
        "--sync maybe, 'one of none, firmware, correct'",
    })
    void mistakesAreToldInWords(String args, String message) {
        assertThatThrownBy(() -> CommandLine.parse(args.split(" ")))
                .isInstanceOf(CommandLine.UsageException.class)
                .hasMessageContaining(message);
    }

    @Test
    void gatewayFirmwareComesWithASerialPort() throws Exception {
        CommandLine options = CommandLine.parse("--gateway", "--count", "2");

        assertThat(options.serial()).isTrue();
        assertThat(options.devices()).allMatch(VirtualDeviceConfig::gateway);
        assertThat(CommandLine.parse("--serial").devices()).noneMatch(VirtualDeviceConfig::gateway);
    }
}
