/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.machine.Actions;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.serial.stream.CaptureFrame;
import org.lightwaveos.serial.stream.StreamItem;
import org.lightwaveos.serial.stream.StreamReader;

class CaptureDeskTest {

    private static final String KEYS = " +=-_[],.ewW<>yY}apPoOiIfFhHjJkKuUvVbBtTxXq`";

    private final Out out = new Out();
    private final RequestLane lane = new RequestLane(out);
    private final CaptureDesk desk = new CaptureDesk(out);
    private long now = 1_000;

    private List<String> said() {
        desk.tick(lane, now);
        List<String> texts = new ArrayList<>();
        Actions<SerialAction> actions = out.take();
        for (SerialAction action : actions.line()) {
            if (action instanceof SerialAction.Write write) {
                texts.add(new String(write.bytes(), StandardCharsets.US_ASCII));
            }
        }
        for (Tell tell : actions.tell()) {
            if (tell instanceof Tell.Told told) {
                texts.add(told.what());
            }
        }
        return texts;
    }

    private void up() {
        lane.open(1);
        desk.up(now);
    }

    private static CaptureFrame frame(int version) {
        int pixels = version == 3 ? 0 : 960;
        byte[] bytes = new byte[17 + pixels + (version == 1 ? 0 : 32)];
        bytes[0] = (byte) 0xFD;
        bytes[1] = (byte) version;
        bytes[2] = 1;
        bytes[15] = (byte) pixels;
        bytes[16] = (byte) (pixels >> 8);
        return new StreamReader()
                .read(bytes).stream()
                        .map(item -> ((StreamItem.Capture) item).frame())
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void framesAreAskedForWhileSomebodyLooks() {
        up();
        assertThat(said()).isEmpty();
        desk.look(true, now);
        assertThat(said()).singleElement().asString().contains("capture stream b 5\n");
        assertThat(said()).isEmpty();
        desk.heard(frame(1), now);
        assertThat(said()).containsExactly("frame");
        desk.look(false, now);
        assertThat(said()).singleElement().asString().contains("capture fps 1\n");
        desk.heard(frame(3), now);
        assertThat(said()).isEmpty();
        assertThat(desk.wantedAt()).isEqualTo(Times.NEVER);
    }

    @Test
    void whoDoesNotSendIsAskedAgainAndSoIsWhoDoesNotEnd() {
        up();
        desk.look(true, now);
        said();
        now += Times.CAPTURE_PATIENCE - 1;
        assertThat(said()).isEmpty();
        now++;
        assertThat(said()).hasSize(1);
        desk.look(false, now);
        said();
        desk.heard(frame(1), now);
        now += 200;
        desk.heard(frame(1), now);
        assertThat(said()).as("on its way").isEmpty();
        now += Times.CAPTURE_PATIENCE;
        assertThat(said()).singleElement().asString().contains("capture format 3\n");
    }

    /** A torn piece of the stream may look like a frame. */
    @Test
    void aSingleFrameIsNoStream() {
        up();
        for (int i = 0; i < 5; i++) {
            desk.heard(frame(1), now);
            now += Times.CAPTURE_PATIENCE;
            assertThat(said()).isEmpty();
        }
    }

    @Test
    void aDeviceThatBootsIsAskedAgain() {
        up();
        desk.look(true, now);
        said();
        desk.down();
        assertThat(said()).isEmpty();
        up();
        assertThat(said()).hasSize(1);
    }

    @Test
    void nothingIsSaidToWhoeverNobodyEverLookedAt() {
        up();
        desk.look(true, now);
        desk.look(false, now);
        assertThat(said()).isEmpty();
    }

    /** Whoever renders knows what is shown. */
    @Test
    void nothingIsAskedWhileTheHostRenders() {
        desk.hosted(true, now);
        up();
        desk.look(true, now);
        assertThat(said()).isEmpty();
        desk.hosted(false, now);
        assertThat(said()).singleElement().asString().contains("capture stream b 5\n");
        desk.hosted(true, now);
        assertThat(said()).singleElement().asString().contains("capture fps 1\n");
        desk.heard(frame(1), now);
        assertThat(said()).as("a picture of before").isEmpty();
        desk.look(false, now);
        desk.hosted(false, now);
        now += Times.CAPTURE_PATIENCE - 1;
        assertThat(said()).isEmpty();
    }

    /** Wherever the device takes it apart, no piece is a key. */
    @Test
    void noPieceActsAsAKey() {
        up();
        desk.look(true, now);
        List<String> lines = new ArrayList<>(said());
        desk.look(false, now);
        lines.addAll(said());
        for (String line : lines) {
            assertThat(line.length()).as("one packet").isLessThanOrEqualTo(64);
            for (int cut = 0; cut <= line.length(); cut++) {
                for (String piece : List.of(line.substring(0, cut), line.substring(cut))) {
                    assertThat(piece.split("\n")).noneMatch(text -> text.length() == 1 && KEYS.contains(text));
                }
            }
        }
    }
}
