/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncFramesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"t\":\"sync.ping\"}",
                " \t\r\n{ \"t\" : \"sync.state\", \"v\":41}",
                "{\"v\":41,\"s\":{\"t\":\"x\",\"z\":[{\"t\":1}]},\"t\":\"sync.state\"}",
                "{\"n\":\"a } \\\" , \\\\\",\"t\":\"sync.hello\"}",
                "{\"t\":\"sync.whatever may come\"",
            })
    void isOne(String text) {
        assertThat(SyncFrames.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sync.ping",
                "\"t\":\"sync.ping\"",
                "[{\"t\":\"sync.ping\"}]",
                "{\"type\":\"status\",\"text\":\"sync.ping\"}",
                "{\"type\":\"sync.hello\"}",
                "{\"t\":\"syncing\",\"x\":\"sync.\"}",
                "{\"t\":[\"sync.ping\"]}",
                "{\"t\":5,\"x\":\"sync.ping\"}",
                "{\"data\":{\"t\":\"sync.ping\"}}",
                "{\"x\":\"t\",\"y\":\"sync.ping\"}",
                "{\"x\":\"{\\\"t\\\":\\\"sync.ping\\\"}\"}",
                "{} {\"t\":\"sync.ping\"}",
                "{\"sync.\\",
                "{\"t\":\"sync",
            })
    void isNone(String text) {
        assertThat(SyncFrames.isOne(text)).isFalse();
    }
}
