/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"t\":\"sync.ping\"} | true",
                "{ \"v\": 1, \"t\" : \"sync.later\" } | true",
                "{\"type\":\"sync.ping\"} | false",
                "{\"type\":\"getStatus\",\"t\":\"sync\"} | false",
                "{\"type\":\"x\",\"text\":\"sync.ping\"} | false",
                "{\"t\":5,\"x\":\"sync.\"} | false",
                "[\"sync.ping\"] | false",
                "{\"t\":\"sync.ping\" | false",
                "sync.ping | false",
            })
    void tellsSyncFromControl(String text, boolean sync) {
        assertThat(SyncText.isSync(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(sync);
    }
}
