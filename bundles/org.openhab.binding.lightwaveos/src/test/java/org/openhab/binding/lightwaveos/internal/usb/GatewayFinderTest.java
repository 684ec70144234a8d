/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.usb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.discovery.usbserial.UsbSerialDeviceInformation;
import org.openhab.core.thing.ThingUID;

class GatewayFinderTest {

    private static final UsbPort STRIP = new UsbPort("F4:12:FA:AA:BB:CC", "/dev/ttyACM0");

    private final Set<String> devices = new HashSet<>(Set.of("/dev/ttyACM0", "/dev/ttyACM1"));
    private final List<String> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Deque<Runnable> thread = new ArrayDeque<>();
    private final PortSightings sightings = new PortSightings();
    private final GatewayFinder finder = new GatewayFinder(sightings, this::isDevice, thread::add);
    private final LightwaveUsbParticipant participant = new LightwaveUsbParticipant(finder);

    GatewayFinderTest() {
        finder.addListener(new GatewayFinder.Listener() {
            @Override
            public void found(UsbPort where) {
                told.add("found " + where.port());
            }

            @Override
            public void gone(UsbPort where) {
                told.add("gone " + where.port());
            }
        });
    }

    private boolean isDevice(String port) {
        asked.add(port);
        return devices.contains(port);
    }

    private void work() {
        for (Runnable task = thread.poll(); task != null; task = thread.poll()) {
            task.run();
        }
    }

    private static UsbSerialDeviceInformation usb(int vendor, String serial, String port) {
        return new UsbSerialDeviceInformation(vendor, 0x1001, serial, "Espressif", "USB JTAG", 0, null, port);
    }

    @Test
    void aGatewayIsOfferedOnceItHasAnswered() {
        assertThat(participant.createResult(usb(0x303A, STRIP.serial(), STRIP.port())))
                .isNull();
        assertThat(asked).as("on the scanner's thread").isEmpty();
        work();
        assertThat(asked).containsExactly("/dev/ttyACM0");
        assertThat(told).containsExactly("found /dev/ttyACM0");
    }

    @Test
    void whatDoesNotAnswerIsNotOfferedButAskedAgainAtAScan() {
        devices.clear();
        finder.plugged(STRIP);
        work();
        assertThat(told).isEmpty();
        devices.add(STRIP.port());
        finder.scan();
        work();
        assertThat(told).containsExactly("found /dev/ttyACM0");
    }

    @Test
    void othersThanEspressifAndThoseWithoutASerialNumberAreLeftAlone() {
        participant.createResult(usb(0x10C4, STRIP.serial(), STRIP.port()));
        participant.createResult(usb(0x303A, " ", STRIP.port()));
        participant.createResult(usb(0x303A, null, STRIP.port()));
        work();
        assertThat(asked).isEmpty();
        assertThat(participant.getThingUID(usb(0x10C4, "1", "/dev/ttyUSB0"))).isNull();
    }

    @Test
    void oneThatIsPulledOutIsTakenBack() {
        finder.plugged(STRIP);
        work();
        assertThat(participant.getThingUID(usb(0x303A, STRIP.serial(), STRIP.port())))
                .isEqualTo(new ThingUID("lightwaveos:gateway:f4-12-fa-aa-bb-cc"));
        assertThat(told).containsExactly("found /dev/ttyACM0", "gone /dev/ttyACM0");
    }

    @Test
    void oneThatIsPulledOutBeforeItWasAskedIsNotAsked() {
        finder.plugged(STRIP);
        finder.unplugged(STRIP);
        work();
        assertThat(asked).isEmpty();
    }

    /** The system may tell of the new port first. */
    @Test
    void anotherPortIsNoGoodBye() {
        finder.plugged(STRIP);
        work();
        UsbPort moved = new UsbPort(STRIP.serial(), "/dev/ttyACM1");
        finder.plugged(moved);
        finder.unplugged(STRIP);
        work();
        assertThat(told).containsExactly("found /dev/ttyACM0", "found /dev/ttyACM1");
    }

    @Test
    void whatAThingUsesIsNotTouched() {
        Watcher bySerial = new Watcher("lightwaveos:gateway:x", Optional.of(STRIP.serial()), "/dev/ttyACM7");
        sightings.add(bySerial);
        finder.plugged(STRIP);
        work();
        sightings.remove(bySerial);
        Watcher byPort = new Watcher("lightwaveos:gateway:y", Optional.empty(), STRIP.port());
        sightings.add(byPort);
        finder.scan();
        work();
        assertThat(asked).isEmpty();
        sightings.remove(byPort);
        finder.scan();
        sightings.add(byPort);
        work();
        assertThat(asked).as("taken while it waited").isEmpty();
        assertThat(bySerial.seen).containsExactly(STRIP);
        assertThat(byPort.seen).as("told of what was there before").contains(STRIP);
    }

    /** Each question costs the serial library what it may never give back. */
    @Test
    void oneThatComesAndGoesIsNotAskedEachTime() {
        for (int i = 0; i < 20; i++) {
            finder.plugged(STRIP);
            work();
            finder.unplugged(STRIP);
        }
        assertThat(asked).hasSize(1);
        assertThat(told).hasSize(40).endsWith("found /dev/ttyACM0", "gone /dev/ttyACM0");
    }

    @Test
    void oneThatComesAndGoesAndNeverAnswersIsLeftToTheScan() {
        devices.clear();
        for (int i = 0; i < 20; i++) {
            finder.plugged(STRIP);
            work();
            finder.unplugged(STRIP);
        }
        assertThat(asked).hasSize(3);
        devices.add(STRIP.port());
        finder.plugged(STRIP);
        finder.scan();
        work();
        assertThat(asked).hasSize(4);
        assertThat(told).last().isEqualTo("found /dev/ttyACM0");
    }

    @Test
    void onePortIsAskedOnceAtATime() {
        finder.plugged(STRIP);
        finder.scan();
        finder.scan();
        work();
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatIsRefusedIsAskedAtTheNextScan() {
        boolean[] full = {true};
        GatewayFinder busy = new GatewayFinder(sightings, this::isDevice, task -> {
            if (full[0]) {
                throw new RejectedExecutionException();
            }
            task.run();
        });
        busy.plugged(STRIP);
        full[0] = false;
        busy.scan();
        assertThat(asked).containsExactly(STRIP.port());
    }

    @Test
    void whatIsKnownIsBounded() {
        for (int i = 0; i < 1_000; i++) {
            finder.plugged(new UsbPort("serial " + i, "/dev/ttyACM" + i));
        }
        assertThat(sightings.present()).hasSize(64);
    }

    private static final class Watcher implements PortSightings.Watcher {

        private final ThingUID thing;
        private final Optional<String> usbSerial;
        private final String port;
        private final List<UsbPort> seen = new ArrayList<>();

        private Watcher(String thing, Optional<String> usbSerial, String port) {
            this.thing = new ThingUID(thing);
            this.usbSerial = usbSerial;
            this.port = port;
        }

        @Override
        public ThingUID thing() {
            return thing;
        }

        @Override
        public Optional<String> usbSerial() {
            return usbSerial;
        }

        @Override
        public String port() {
            return port;
        }

        @Override
        public void seen(UsbPort where) {
            seen.add(where);
        }
    }
}
