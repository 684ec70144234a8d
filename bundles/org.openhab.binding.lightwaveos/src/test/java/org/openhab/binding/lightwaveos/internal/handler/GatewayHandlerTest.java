/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.serial.PixelStatus;
import org.lightwaveos.serial.session.Openings;
import org.lightwaveos.serial.session.SerialSettings;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.action.LightwaveActions;
import org.openhab.binding.lightwaveos.internal.discovery.VirtualScheduler;
import org.openhab.binding.lightwaveos.internal.group.Gatherings;
import org.openhab.binding.lightwaveos.internal.usb.PortSightings;
import org.openhab.binding.lightwaveos.internal.usb.UsbPort;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ThingBuilder;

class GatewayHandlerTest {

    private static final ThingUID UID = new ThingUID(LightwaveBindingConstants.THING_TYPE_GATEWAY, "strip");
    private static final String SERIAL = "F4:12:FA:AA:BB:CC";

    private final FakeStorage storage = new FakeStorage();
    private final FakeCallback callback = new FakeCallback();
    private final VirtualScheduler time = new VirtualScheduler();
    private final PortSightings sightings = new PortSightings();
    private final List<FakeGateway> controllers = new CopyOnWriteArrayList<>();
    private final List<SerialSettings> settings = new CopyOnWriteArrayList<>();
    private final List<Openings> openings = new CopyOnWriteArrayList<>();

    private GatewayHandler handler(Map<String, Object> config) {
        Configuration configuration = new Configuration();
        config.forEach(configuration::put);
        GatewayHandler handler = new GatewayHandler(
                ThingBuilder.create(LightwaveBindingConstants.THING_TYPE_GATEWAY, UID)
                        .withConfiguration(configuration)
                        .build(),
                (how, sofar, executor, listener) -> {
                    FakeGateway controller = new FakeGateway(listener);
                    openings.add(sofar);
                    settings.add(how);
                    controllers.add(controller);
                    return controller;
                },
                new DeviceServices(
                        storage,
                        new ToldChoices(storage),
                        new FakeDescriptions().provider,
                        new Gatherings(time, time::nanoTime)),
                sightings);
        handler.setCallback(callback);
        handler.initialize();
        return handler;
    }

    private FakeGateway controller() {
        return controllers.get(controllers.size() - 1);
    }

    private static void await(BooleanSupplier what) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!what.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void theConfigurationReachesTheController() {
        handler(Map.of("port", " /dev/ttyACM0 ", "baud", new BigDecimal(921_600)));
        assertThat(settings).containsExactly(new SerialSettings("/dev/ttyACM0", 921_600, false));
        assertThat(controller().calls).containsExactly("start");
        assertThat(callback.lastStatus().getStatus()).isEqualTo(ThingStatus.UNKNOWN);
        controller().listener.onLink(new LinkStatus.Offline(LinkStatus.Reason.SERIAL_IN_USE, List.of("/dev/ttyACM0")));
        assertThat(callback.lastStatus().getDescription()).isEqualTo("@text/offline.serial-in-use [\"/dev/ttyACM0\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "' ',115200,auto,serial-port-missing",
        "/dev/ttyACM0,300,auto,baud-invalid",
        "/dev/ttyACM0,4000000,auto,baud-invalid",
        "/dev/ttyACM0,115200,always,pixels-invalid"
    })
    void aConfigurationThatCannotWorkIsRefused(String port, int baud, String pixels, String why) {
        handler(Map.of("port", port, "baud", new BigDecimal(baud), "pixels", pixels));
        assertThat(controllers).isEmpty();
        assertThat(callback.lastStatus().getStatusDetail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);
        assertThat(callback.lastStatus().getDescription()).startsWith("@text/config." + why);
    }

    @Test
    void lightAndEdgeMixerAreShownAndCommanded() {
        GatewayHandler handler = handler(Map.of("port", "COM3"));
        callback.states.clear();
        controller().shows(LightField.BRIGHTNESS, 96);
        controller().listener.onEdgeMixer(Map.of(EdgeMixerField.SPREAD, 30));
        assertThat(callback.states).containsExactly("brightness 37.6", "edge-mixer-spread 30 °");
        handler.handleCommand(new ChannelUID(UID, "brightness"), new PercentType(50));
        assertThat(controller().calls).containsExactly("start", "BRIGHTNESS=128");
    }

    @Test
    void itsLightIsRenderedHere() {
        GatewayHandler handler = handler(Map.of("port", "COM3"));
        controller().shows(LightField.EFFECT, 257);
        controller().shows(LightField.BRIGHTNESS, 200);
        assertThat(controller().pixels.offers).hasSize(1);
        assertThat(controller().pixels.brightest()).isPositive();
        controller().shows(LightField.BRIGHTNESS, 0);
        assertThat(controller().pixels.brightest()).isZero();
        controller().pixels.is(PixelStatus.State.SHOWN, 60, 1, 0);
        assertThat(callback.states).endsWith("pixel-rate 60");

        handler.dispose();
        callback.states.clear();
        controller().pixels.is(PixelStatus.State.OFF, 0, 2, 0);
        assertThat(callback.states).isEmpty();
    }

    @Test
    void itsLightIsNotRenderedHereIfTheUserDoesNotWantIt() {
        handler(Map.of("port", "COM3", "pixels", "never"));
        controller().shows(LightField.BRIGHTNESS, 200);
        assertThat(controller().pixels.offers).isEmpty();
        assertThat(callback.states).contains("pixel-rate 0");
    }

    @Test
    void rulesReachItAsTheyDoADevice() {
        LightwaveActions actions = new LightwaveActions();
        actions.setThingHandler(handler(Map.of("port", "COM3")));
        controller().listener.onLink(new LinkStatus.Online());
        assertThat(actions.identify()).isTrue();
        assertThat(actions.saveEdgeMixer()).isTrue();
        assertThat(controller().calls).containsExactly("start", "identify", "save edge mixer");
    }

    @Test
    void anotherPortOfItsUsbDeviceIsUsedFromThenOn() {
        GatewayHandler handler = handler(Map.of("port", "/dev/ttyACM0", "usbSerial", SERIAL));
        sightings.plugged(new UsbPort("another", "/dev/ttyACM1"));
        sightings.plugged(new UsbPort(SERIAL, "/dev/ttyACM2"));
        await(() -> controllers.size() == 2);
        assertThat(settings.get(1).port()).isEqualTo("/dev/ttyACM2");
        assertThat(handler.getThing().getConfiguration().get("port")).isEqualTo("/dev/ttyACM2");
        assertThat(controllers.get(0).calls).containsExactly("start", "close");
    }

    @Test
    void aDeviceThatComesAndGoesIsNotFollowedFromPortToPort() {
        GatewayHandler handler = handler(Map.of("port", "/dev/ttyACM0", "usbSerial", SERIAL));
        for (int i = 0; i < 5; i++) {
            openings.get(openings.size() - 1).opened();
            int before = controllers.size();
            sightings.plugged(new UsbPort(SERIAL, "/dev/ttyACM" + (1 - i % 2)));
            await(() -> controllers.size() == before + 1);
        }
        assertThat(openings).as("goes on counting").containsOnly(openings.get(0));
        openings.get(0).opened();
        assertThat(openings.get(0).stand()).isGreaterThan(1_000);
        for (int i = 0; i < 100; i++) {
            sightings.plugged(new UsbPort(SERIAL, "/dev/ttyACM" + i % 2));
        }
        assertThat(controllers).hasSize(6);

        handler.initialize();
        assertThat(openings).last().as("the user hopes").isNotEqualTo(openings.get(0));
        assertThat(controllers).hasSize(7);
    }

    @Test
    void whatWasPluggedInBeforeTheThingWasThereCounts() {
        sightings.plugged(new UsbPort(SERIAL, "/dev/ttyACM2"));
        handler(Map.of("port", "/dev/ttyACM0", "usbSerial", SERIAL));
        await(() -> controllers.size() == 2);
        assertThat(settings.get(1).port()).isEqualTo("/dev/ttyACM2");
    }

    @Test
    void theSamePortAgainIsTriedAtOnce() {
        handler(Map.of("port", "/dev/ttyACM0", "usbSerial", SERIAL));
        sightings.plugged(new UsbPort(SERIAL, "/dev/ttyACM0"));
        assertThat(controller().calls).hasSize(2).last().asString().startsWith("seen at");
    }

    @Test
    void aNameThatStaysIsNotReplaced() {
        handler(Map.of("port", "/dev/serial/by-id/strip", "usbSerial", SERIAL));
        sightings.plugged(new UsbPort(SERIAL, "/dev/ttyACM9"));
        assertThat(controllers).hasSize(1);
        assertThat(controller().calls).last().asString().startsWith("seen at");
    }

    @Test
    void whatIsPluggedIntoItsPortIsItsDeviceIfItKnowsNone() {
        GatewayHandler handler = handler(Map.of("port", "/dev/ttyACM0"));
        sightings.plugged(new UsbPort(SERIAL, "/dev/ttyACM0"));
        await(() -> SERIAL.equals(handler.getThing().getConfiguration().get("usbSerial")));
        await(() -> SERIAL.equals(handler.getThing().getProperties().get("serialNumber")));
        sightings.plugged(new UsbPort(SERIAL, "/dev/ttyACM1"));
        await(() -> controllers.size() == 2);
    }

    @Test
    void aThingThatIsGoneIsToldNothing() {
        GatewayHandler handler = handler(Map.of("port", "/dev/ttyACM0", "usbSerial", SERIAL));
        handler.dispose();
        sightings.plugged(new UsbPort(SERIAL, "/dev/ttyACM1"));
        assertThat(controllers).hasSize(1);
        assertThat(controller().calls).containsExactly("start", "close");
    }
}
