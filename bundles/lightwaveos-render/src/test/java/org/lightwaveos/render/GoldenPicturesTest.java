/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.lightwaveos.catalogue.Effect;
import org.lightwaveos.catalogue.Effects;

/** The pictures of every effect are those of last time: a change is seen, and made on purpose or not at all. */
class GoldenPicturesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden-pictures.txt");
    private static final String RENEW = "lightwaveos.golden.renew";

    @Test
    void everyEffectDrawsThePicturesOfLastTime() throws IOException {
        List<String> drawn =
                Effects.all().stream().map(GoldenPicturesTest::line).toList();
        if (Boolean.getBoolean(RENEW)) {
            Files.write(GOLDEN, drawn);
        }

        assertThat(drawn)
                .as("pictures changed; if that is meant: mvn -pl bundles/lightwaveos-render -am test"
                        + " -Dtest=GoldenPicturesTest -Dsurefire.failIfNoSpecifiedTests=false -D" + RENEW + "=true")
                .isEqualTo(Files.readAllLines(GOLDEN));
    }

    private static String line(Effect effect) {
        StripRenderer renderer = new StripRenderer(2026);
        Scene scene = Scenes.effect(effect.id());
        CRC32 crc = new CRC32();
        byte[] out = new byte[960];
        for (int f = 0; f < 240; f++) {
            renderer.render(scene, Scenes.timeOf(f), out);
            if (f % 60 == 59) {
                crc.update(out);
            }
        }
        return String.format("%d %s %08x", effect.id(), effect.constant(), crc.getValue());
    }
}
