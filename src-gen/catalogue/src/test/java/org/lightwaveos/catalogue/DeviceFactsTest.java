/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue says what the appendices of the device facts say; needs the shared specification. */
class DeviceFactsTest {

    private static final Pattern EFFECT = Pattern.compile("([0-9A-F]{4})=(\\d+) (\\w+)(?: \\[(\\d+)])?");
    private static final Pattern FAMILY = Pattern.compile("(?m)^- 0x([0-9A-F]{2}) (.+?) \\(\\d+; lines");
    private static final Pattern PALETTE = Pattern.compile("(\\d+) ([^;.]+)[;.]");

    private static String appendixA = "";
    private static String appendixB = "";

    @BeforeAll
    static void read() throws IOException {
        String folder = System.getProperty("lightwaveos.spec", "");
        Path file = Path.of(folder, "lightwaveos-device-facts.md");
        assumeTrue(!folder.isEmpty() && Files.exists(file), "no shared specification at " + file);
        String facts = Files.readString(file);
        int a = facts.indexOf("## Appendix A");
        int b = facts.indexOf("## Appendix B");
        appendixA = facts.substring(a, b);
        appendixB = facts.substring(facts.indexOf("\n0 ", b));
    }

    @Test
    void effectsAreThoseOfAppendixA() {
        List<String> told =
                EFFECT.matcher(appendixA).results().map(DeviceFactsTest::effect).toList();

        assertThat(told).hasSize(222);
        assertThat(Effects.all())
                .extracting(e -> e.id() + " " + e.constant() + " " + e.legacyId())
                .containsExactlyElementsOf(told);
    }

    private static String effect(MatchResult m) {
        assertThat(Integer.parseInt(m.group(1), 16)).isEqualTo(Integer.parseInt(m.group(2)));
        return m.group(2) + " " + m.group(3) + " " + (m.group(4) == null ? "-1" : m.group(4));
    }

    @Test
    void familiesAreThoseOfAppendixA() {
        List<Integer> told = FAMILY.matcher(appendixA)
                .results()
                .map(m -> Integer.parseInt(m.group(1), 16))
                .toList();

        assertThat(EffectFamilies.all()).extracting(EffectFamily::id).containsExactlyElementsOf(told);
    }

    @Test
    void palettesAreThoseOfAppendixB() {
        List<String> told = PALETTE.matcher(appendixB)
                .results()
                .map(m -> m.group(1) + " " + m.group(2).strip())
                .toList();

        assertThat(Palettes.all()).extracting(p -> p.id() + " " + p.name()).containsExactlyElementsOf(told);
    }
}
