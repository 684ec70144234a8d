/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostNameTest {

    @TempDir
    Path folder;

    @Test
    void theNameComesFromWhereTheSystemKeepsItWithoutTheDomain() throws IOException {
        Path file = Files.writeString(folder.resolve("hostname"), "\nopenhabian.fritz.box\n");
        assertThat(HostName.of(Map.of(), file)).isEqualTo("openhabian");
        assertThat(HostName.of(Map.of("HOSTNAME", "attic"), file)).isEqualTo("attic");
        assertThat(HostName.of(Map.of("COMPUTERNAME", "ATTIC-PC"), file)).isEqualTo("ATTIC-PC");
        assertThat(HostName.of(Map.of("HOSTNAME", "localhost"), file)).isEqualTo("openhabian");
    }

    @Test
    void aHostWithoutANameIsAnOpenhab() throws IOException {
        assertThat(HostName.of(Map.of(), folder.resolve("absent"))).isEqualTo("openHAB");
        assertThat(HostName.of(Map.of(), Files.write(folder.resolve("binary"), new byte[] {(byte) 0xFF, 0})))
                .isEqualTo("openHAB");
    }

    @Test
    void thisHostHasOne() {
        assertThat(HostName.ofHost()).isNotBlank();
    }
}
