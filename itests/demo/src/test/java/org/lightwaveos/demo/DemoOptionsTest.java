/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.demo.house.UnitKind;
import org.lightwaveos.demo.measure.Figures;
import org.lightwaveos.demo.measure.GatewayFigures;
import org.lightwaveos.demo.measure.GroupFigures;

class DemoOptionsTest {
    @Test
    void nothingAskedForShowsThreeDevicesForGood() throws Exception {
        DemoOptions options = DemoOptions.parse(List.of());

        assertThat(options.devices()).isEqualTo(3);
        assertThat(options.duration()).isEmpty();
        assertThat(options.json()).isFalse();
        assertThat(options.port()).isEmpty();
        assertThat(options.manual()).isFalse();
        assertThat(options.peers()).isEmpty();
        assertThat(options.gateway()).isFalse();
    }

    @Test
    void everyOptionIsRead() throws Exception {
        DemoOptions page = DemoOptions.parse(List.of("--devices", "5", "--port", "0", "--manual", "--seconds", "7"));
        DemoOptions json = DemoOptions.parse(List.of("--json"));

        assertThat(page.devices()).isEqualTo(5);
        assertThat(page.port()).hasValue(0);
        assertThat(page.manual()).isTrue();
        assertThat(page.duration()).contains(Duration.ofSeconds(7));
        assertThat(json.json()).isTrue();
    }

    @Test
    void peersAreFirmwareUnlessSaidOtherwise() throws Exception {
        assertThat(DemoOptions.parse(List.of("--peers")).peers()).contains(UnitKind.FIRMWARE);
        assertThat(DemoOptions.parse(List.of("--kind", "mixed", "--peers")).peers())
                .contains(UnitKind.MIXED);
        assertThat(DemoOptions.parse(List.of("--peers", "--devices", "4")).devices())
                .isEqualTo(DemoOptions.MAX_PEERS);
    }

    @Test
    void aGatewayHasStockFirmwareUnlessSaidOtherwise() throws Exception {
        assertThat(DemoOptions.parse(List.of("--gateway")))
                .matches(DemoOptions::gateway)
                .matches(options -> !options.pixels());
        assertThat(DemoOptions.parse(List.of("--pixels", "--gateway")).pixels()).isTrue();
        assertThat(DemoOptions.parse(List.of("--gateway", "--json", "--devices", "4"))
                        .devices())
                .isEqualTo(DemoOptions.MAX_PEERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--colour red | unknown option --colour",
                "--seconds | --seconds needs a number from 1 to 86400",
                "--seconds soon | not 'soon'",
                "--seconds 0 | not '0'",
                "--devices 11 | from 1 to 10",
                "--port 65536 | from 0 to 65535",
                "--json --port 80 | --json shows no page",
                "--peers --kind | --kind needs one of firmware, correct, mixed",
                "--peers --kind good | not 'good'",
                "--kind correct | it needs --peers",
                "--peers --manual | --manual is about Things",
                "--peers --devices 5 | from 1 to 4",
                "--peers --json --devices 1 | from 2 to 3",
                "--peers --json --devices 4 | from 2 to 3",
                "--pixels | it needs --gateway",
                "--gateway --peers | --peers makes no sense with it",
                "--gateway --kind correct | it needs --peers",
                "--gateway --manual | none with --gateway",
                "--gateway --devices 5 | with --gateway, --devices needs a number from 1 to 4",
            })
    void whatMakesNoSenseIsNamed(String line, String message) {
        assertThatThrownBy(() -> DemoOptions.parse(List.of(line.split(" "))))
                .isInstanceOf(BadOptionException.class)
                .hasMessageContaining(message);
    }

    /** The text is shown by the script before anything is built, so it stands in a file of its own. */
    @Test
    void usageTellsTheSameNumbers() throws Exception {
        try (InputStream in = Demo.class.getResourceAsStream("usage.txt")) {
            String usage = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(usage)
                    .contains("http://127.0.0.1:" + DemoOptions.USUAL_PORT + "/")
                    .contains("1 to " + DemoOptions.MAX_DEVICES)
                    .contains("default " + DemoOptions.USUAL_MEASURING.toSeconds() + " seconds")
                    .contains(
                            "At most", DemoOptions.MAX_PEERS + " devices", "2 or " + DemoOptions.MAX_TRIED + " devices")
                    .contains(UnitKind.keys().split(", "))
                    .contains(
                            "below " + (int) Figures.P99_LIMIT_MS + " ms",
                            "below " + (int) GroupFigures.P99_LIMIT_MS + " ms",
                            "is below " + (int) GatewayFigures.P99_LIMIT_MS + " ms both",
                            "within " + (int) GatewayFigures.DRIVEN_LIMIT_MS / 1000 + " s and")
                    .contains(
                            "--port",
                            "--devices",
                            "--manual",
                            "--seconds",
                            "--json",
                            "--peers",
                            "--kind",
                            "--gateway",
                            "--pixels",
                            "--help");
        }
    }
}
