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

class DemoOptionsTest {
    @Test
    void nothingAskedForShowsThreeDevicesForGood() throws Exception {
        DemoOptions options = DemoOptions.parse(List.of());

        assertThat(options.devices()).isEqualTo(3);
        assertThat(options.duration()).isEmpty();
        assertThat(options.json()).isFalse();
        assertThat(options.port()).isEmpty();
        assertThat(options.manual()).isFalse();
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
                    .contains("--port", "--devices", "--manual", "--seconds", "--json", "--help");
        }
    }
}
