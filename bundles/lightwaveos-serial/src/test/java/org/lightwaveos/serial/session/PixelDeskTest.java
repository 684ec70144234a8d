/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lightwaveos.model.LightField;

/** Pictures are sent to a device that has agreed, and to no other. */
class PixelDeskTest {

    private static final SerialEvent OFFER = new SerialEvent.PixelsOffered(true);
    private static final SerialEvent WITHDRAW = new SerialEvent.PixelsOffered(false);

    private final Simulation port = new Simulation(new ToldPanel(), new SerialSettings(Simulation.PORT, 921_600, true));
    private final FakeStream stream = new FakeStream();

    private void online(boolean gateway) {
        port.device.stream = gateway ? stream : null;
        port.feed(new SerialEvent.Start());
        port.run(1_500);
    }

    private long asked() {
        return port.device.heard.stream().filter("render.stream.start"::equals).count();
    }

    @Test
    void withoutAnOfferNothingIsAsked() {
        online(true);
        port.run(30_000);
        assertThat(asked()).isZero();
        assertThat(port.pixels).isEmpty();
    }

    @Test
    void gatewayFirmwareAgrees() {
        port.feed(OFFER);
        online(true);
        assertThat(port.pixels).containsExactly("ASKING 0", "on 60", "SHOWN 60");
        assertThat(stream.wanted.get("targetFps").getAsInt()).isEqualTo(60);
        assertThat(stream.wanted.get("staleTimeoutMs").getAsInt()).isEqualTo(750);
        assertThat(stream.wanted.get("desiredPixelFormat").getAsString()).isEqualTo("rgb888");
        assertThat(stream.wanted.get("desiredLedCount").getAsInt()).isEqualTo(320);
    }

    @Test
    void aDeviceThatShowsOurPicturesIsNotAskedForThem() {
        port.feed(OFFER);
        port.feed(new SerialEvent.Looked(true));
        online(true);
        port.run(10_000);
        assertThat(port.pixels).endsWith("SHOWN 60");
        assertThat(port.written).noneMatch(line -> line.contains("capture"));
        port.feed(WITHDRAW);
        port.run(500);
        assertThat(port.written).anyMatch(line -> line.contains("capture stream"));
    }

    @Test
    void stockFirmwareIsAskedOnceAndDrivenByParameters() {
        port.feed(OFFER);
        online(false);
        port.run(60_000);
        assertThat(asked()).isEqualTo(1);
        assertThat(port.pixels).containsExactly("ASKING 0", "REFUSED 0");
        port.set(LightField.SPEED, 33);
        port.run(500);
        assertThat(port.device.light).containsEntry(LightField.SPEED, 33);

        port.unplug();
        port.trouble = null;
        port.feed(new SerialEvent.Seen());
        port.run(5_000);
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void parametersKeepWorkingWhilePicturesAreSent() {
        port.feed(OFFER);
        online(true);
        port.set(LightField.BRIGHTNESS, 200);
        port.run(500);
        assertThat(port.device.light).containsEntry(LightField.BRIGHTNESS, 200);
        assertThat(port.pixels).endsWith("SHOWN 60");
    }

    @Test
    void aSlowLineGetsFewerAndTheDeviceMayWantFewer() {
        stream.fps = 25;
        port.feed(OFFER);
        online(true);
        assertThat(port.pixels).contains("on 25");

        Simulation slow = Simulation.online(new ToldPanel());
        slow.device.stream = new FakeStream();
        slow.feed(OFFER);
        slow.run(500);
        assertThat(slow.pixels).contains("on 9");
    }

    @Test
    void aFirmwareThatWantsThemOtherwiseGetsNone() {
        stream.framing = 2;
        port.feed(OFFER);
        online(true);
        port.run(30_000);
        assertThat(port.pixels).containsExactly("ASKING 0", "REFUSED 0");
        assertThat(stream.active).isEmpty();
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void aMismatchIsFinalAnotherRefusalIsNot() {
        stream.refusesStart = "BUSY";
        port.feed(OFFER);
        online(true);
        assertThat(asked()).isEqualTo(1);
        port.run(10_000);
        assertThat(asked()).isEqualTo(2);
        stream.refusesStart = "STREAM_CONTRACT_MISMATCH";
        port.run(40_000);
        assertThat(asked()).isEqualTo(3);
        assertThat(port.pixels).containsExactly("ASKING 0", "REFUSED 0");
    }

    @Test
    void withdrawingEndsItAtOnceAndTellsTheDevice() {
        port.feed(OFFER);
        online(true);
        port.feed(WITHDRAW);
        assertThat(port.pixels).endsWith("off", "OFF 0");
        port.run(100);
        assertThat(stream.active).isEmpty();
        port.run(20_000);
        assertThat(asked()).isEqualTo(1);
        port.feed(OFFER);
        port.run(500);
        assertThat(port.pixels).endsWith("on 60", "SHOWN 60");
    }

    @Test
    void withdrawnWhileTheDeviceAnswers() {
        online(true);
        port.feed(OFFER);
        port.feed(WITHDRAW);
        port.run(500);
        assertThat(port.pixels).doesNotContain("on 60");
        assertThat(stream.active).isEmpty();
    }

    @Test
    void aRebootIsFollowedByANewQuestion() {
        port.feed(OFFER);
        online(true);
        stream.active = "";
        port.say("{\"event\":\"telemetry.boot\",\"ts_mono_ms\":0}");
        assertThat(port.pixels).endsWith("off", "ASKING 0");
        port.run(2_000);
        assertThat(asked()).isEqualTo(2);
        assertThat(port.pixels).endsWith("on 60", "SHOWN 60");
    }

    @Test
    void aDeviceThatSaysThatItHasNoStreamIsAskedAgain() {
        port.feed(OFFER);
        online(true);
        port.run(10_000);
        port.say(FakeFirmware.error("", "STREAM_NOT_ACTIVE"));
        assertThat(port.pixels).endsWith("off", "ASKING 0");
        port.run(500);
        assertThat(asked()).isEqualTo(2);

        // one that loses it at once is not asked all the time
        port.say("{\"event\":\"render.stream.stateChanged\",\"active\":false,\"reason\":\"stale\"}");
        port.run(9_000);
        assertThat(asked()).isEqualTo(2);
        port.run(1_500);
        assertThat(asked()).isEqualTo(3);
        assertThat(port.pixels).endsWith("on 60", "SHOWN 60");
    }

    @Test
    void aStreamThatGotLostSilentlyIsFoundOut() {
        port.feed(OFFER);
        online(true);
        port.run(10_000);
        stream.active = "another's";
        port.run(6_000);
        assertThat(asked()).isEqualTo(2);
        assertThat(port.pixels).endsWith("on 60", "SHOWN 60");
    }

    @Test
    void aFirmwareThatDoesNotTellHowItStreamsIsBelieved() {
        stream.refusesStatus = "unknown command type";
        port.feed(OFFER);
        online(true);
        port.run(60_000);
        assertThat(port.pixels).containsExactly("ASKING 0", "on 60", "SHOWN 60");
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void pullingTheCableOutEndsItAndPluggingInBeginsAnew() {
        port.feed(OFFER);
        online(true);
        port.unplug();
        assertThat(port.pixels).endsWith("off", "ASKING 0");
        port.trouble = null;
        port.feed(new SerialEvent.Seen());
        port.run(3_000);
        assertThat(port.pixels).endsWith("on 60", "SHOWN 60");
    }

    @Test
    void noPicturesForALineThatIsTooSlow() {
        Simulation slow = new Simulation(new ToldPanel(), new SerialSettings(Simulation.PORT, 9_600, true));
        slow.device.stream = stream;
        slow.feed(OFFER);
        slow.feed(new SerialEvent.Start());
        slow.run(20_000);
        assertThat(slow.pixels).containsExactly("ASKING 0", "REFUSED 0");
        assertThat(stream.started).isZero();
    }
}
