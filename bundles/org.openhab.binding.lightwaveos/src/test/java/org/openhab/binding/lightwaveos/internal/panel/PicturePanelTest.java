/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.RawType;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.StateOption;

class PicturePanelTest {

    private final List<State> shown = new ArrayList<>();
    private final List<Boolean> watched = new ArrayList<>();
    private boolean linked;
    private final PicturePanel panel = new PicturePanel("thing", watched::add, new Port());

    @Test
    void aFrameIsAPictureOfBothStrips() throws IOException {
        byte[] rgb = new byte[960];
        rgb[0] = (byte) 0xFF;
        rgb[479] = 0x7F;
        rgb[481] = 0x10;
        BufferedImage image = read(StripPicture.png(rgb));
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getHeight()).isEqualTo(56);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFF0000);
        assertThat(image.getRGB(3, 23)).isEqualTo(0xFFFF0000);
        assertThat(image.getRGB(4, 0)).isEqualTo(0xFF000000);
        assertThat(image.getRGB(639, 0)).isEqualTo(0xFF00007F);
        assertThat(image.getRGB(0, 28)).as("between the strips").isEqualTo(0xFF000000);
        assertThat(image.getRGB(0, 55)).isEqualTo(0xFF001000);
    }

    @Test
    void theWorstFrameIsAPictureToo() throws IOException {
        byte[] rgb = new byte[960];
        new Random(1).nextBytes(rgb);
        byte[] png = StripPicture.png(rgb);
        assertThat(png.length).isLessThan(20_000);
        assertThat(read(png).getRGB(636, 55) & 0xFF).isEqualTo(rgb[959] & 0xFF);
    }

    @Test
    void framesAreWantedOnlyWhileAnItemIsLinked() {
        panel.linksChanged();
        panel.onFrame(new byte[960]);
        assertThat(watched).isEmpty();
        assertThat(shown).isEmpty();
        linked = true;
        panel.linksChanged();
        panel.linksChanged();
        panel.onFrame(new byte[960]);
        assertThat(watched).containsExactly(true);
        assertThat(shown).singleElement().isInstanceOf(RawType.class);
        panel.onFrame(new byte[960]);
        assertThat(shown).as("the same picture is no news").hasSize(1);
        linked = false;
        panel.linksChanged();
        panel.onFrame(new byte[960]);
        assertThat(watched).containsExactly(true, false);
        assertThat(shown).hasSize(1);
    }

    @Test
    void itIsForReading() {
        linked = true;
        panel.linksChanged();
        panel.onFrame(new byte[960]);
        assertThat(panel.handle("picture", RefreshType.REFRESH)).isTrue();
        assertThat(panel.handle("picture", OnOffType.ON)).isTrue();
        assertThat(panel.handle("fps", RefreshType.REFRESH)).isFalse();
        assertThat(shown).hasSize(3);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private final class Port implements PanelPort {

        @Override
        public void state(String channelId, State state) {
            shown.add(state);
        }

        @Override
        public void options(String channelId, List<StateOption> options) {}

        @Override
        public void range(String channelId, NumberRange range) {}

        @Override
        public void channels(String group, List<ChannelPlan> channels) {}

        @Override
        public boolean isLinked(String channelId) {
            return linked && channelId.equals("picture");
        }
    }
}
