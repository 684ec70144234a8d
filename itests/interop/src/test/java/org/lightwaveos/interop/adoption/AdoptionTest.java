/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.adoption.core.Part;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.TransitionType;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneId;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.gateway.Fault;

/** Stock devices with all the faults of real units, as members of a group, over real sockets. */
class AdoptionTest {

    private final Home home;

    AdoptionTest() throws Exception {
        home = new Home();
    }

    @AfterEach
    void leave() throws Exception {
        home.close();
    }

    @Test
    void whatTheGroupShowsEveryDeviceShows() throws Exception {
        home.adopt(3);
        assertThat(home.held()).hasSize(3);
        for (int brightness = 20; brightness < 200; brightness += 30) {
            dim(brightness);
            home.untilInStep();
        }
        home.change(new LightCommand.SetEffect(new EffectId(0x0101)));
        home.change(new LightCommand.SetPalette(new PaletteId(41)));
        home.change(new LightCommand.SetSaturation(new Level(12)));
        home.until("told", () -> home.light().visual().saturation().value() == 12);
        home.untilInStep();
    }

    @Test
    void whatAPhoneDoesToOneTheOthersDoToo() throws Exception {
        home.adopt(3);
        Unit phone = home.phone(home.units.get(1));
        long start = System.nanoTime();
        phone.controller.set(LightField.BRIGHTNESS, 44);
        home.until("in the group", () -> home.light().brightness().value() == 44);
        home.untilInStep();
        // the push that follows says the old value, and the next one is up to 5 s away
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(3));

        phone.controller.set(LightField.PALETTE, 7);
        home.until("in the group", () -> home.light().palette().value() == 7);
        // until an order is read back, whatever is done against it is taken for its loss
        Unit third = home.units.get(2);
        home.until("read back", () -> third.confirmed(LightField.BRIGHTNESS) == 44);
        third.device.pressButtonLong();
        home.until("in the group", () -> home.light().brightness().value() == 20);
        home.untilInStep();
        assertThat(home.light().palette().value()).isEqualTo(7);
    }

    @Test
    void whereNothingIsPushedItTakesAPollLonger() throws Exception {
        home.adopt(2);
        Unit one = home.units.get(0);
        one.device.fault(Fault.LOST_PUSHES, true);
        Unit phone = home.phone(one);
        phone.controller.set(LightField.SPEED, 77);
        home.until("in the group", () -> home.light().speed().value() == 77);
        home.untilInStep();
    }

    @Test
    void aDeviceThatIsNoSourceIsPutRight() throws Exception {
        home.adopt(1);
        Unit mute = home.adopt(new AdoptionSettings(false, 50, 0, Part.FIELDS, true));
        home.until("half as bright", () -> mute.device.light().brightness() == 64);
        Unit phone = home.phone(mute);
        phone.controller.set(LightField.BRIGHTNESS, 200);
        home.until("heard", () -> mute.device.light().brightness() == 200);
        home.until("put right", () -> mute.device.light().brightness() == 64);
        assertThat(home.light().brightness().value()).isEqualTo(128);

        // else it might insist on its own command in the very frame of the next one
        phone.close();
        mute.member().byHand().set(LightField.BRIGHTNESS, 100);
        home.until("heard", () -> mute.device.light().brightness() == 100);
        home.until("put right", () -> mute.device.light().brightness() == 64);
        assertThat(home.light().brightness().value()).isEqualTo(128);
    }

    @Test
    void aDeviceThatIsBackAfterAPowerCutFadesToTheGroupsLightWithinASecond() throws Exception {
        home.adopt(2);
        Unit cut = home.units.get(0);
        cut.device.kill();
        home.until("noticed", () -> !cut.isOnline() && home.held().size() == 1);
        home.change(new LightCommand.SetEffect(new EffectId(0x0102)));
        dim(33);
        home.until("the other", () -> home.isInStep(home.units.get(1)));
        // a cut lasts longer than the time that a device wants between two sessions
        TimeUnit.MILLISECONDS.sleep(2_500);
        cut.device.revive();
        long reachable = System.nanoTime();
        cut.seen();
        home.until("dimmed", () -> cut.device.light().brightness() == 33);
        home.until(
                "effect",
                () -> cut.device.light().effectId() == 0x0102
                        || cut.device.light().transition().isPresent());
        assertThat(System.nanoTime() - reachable).isLessThan(TimeUnit.SECONDS.toNanos(1));
        assertThat(cut.device.light().transition())
                .map(LiveLight.Transition::type)
                .hasValue(0);
        home.untilInStep();
        assertThat(home.light().brightness().value()).isEqualTo(33);
    }

    @Test
    void theGroupsTransitionIsShownByEveryDevice() throws Exception {
        home.adopt(3);
        home.change(new LightCommand.TriggerTransition(new TransitionType(5)));
        home.change(new LightCommand.SetEffect(new EffectId(0x0103)));
        home.until("transitions", () -> home.units.stream().allMatch(unit -> unit.device
                .light()
                .transition()
                .filter(transition -> transition.type() == 5)
                .isPresent()));
        home.untilInStep();
    }

    @Test
    void zonesAreTheGroupsToo() throws Exception {
        home.adopt(2);
        home.change(new LightCommand.SetZoneMode(true, new ZoneCount(2)));
        for (int zone = 0; zone < 2; zone++) {
            home.change(new LightCommand.EnableZone(new ZoneId(zone), true));
            home.change(new LightCommand.SetZoneEffect(new ZoneId(zone), new EffectId(0x0100 + zone)));
            home.change(new LightCommand.SetZoneBrightness(new ZoneId(zone), new Level(100 + zone)));
        }
        home.until("zones everywhere", () -> home.units.stream().allMatch(AdoptionTest::hasZones));

        Unit phone = home.phone(home.units.get(1));
        phone.controller.zones().set(1, ZoneField.SPEED, 66);
        home.until("in the group", () -> home.light().zones().get(1).speed().value() == 66);
        home.until(
                "at the other",
                () -> home.units.get(0).device.light().zones().get(1).speed() == 66);

        phone.controller.zones().enable(false);
        home.until("off in the group", () -> !home.light().zoneMode());
        home.untilInStep();
    }

    @Test
    void aDeviceThatDoesNotFollowIsLeftAloneAndTakesTheLightWhenItDoes() throws Exception {
        home.adopt(2);
        Unit one = home.units.get(0);
        one.member().follow(false);
        home.until("not held", () -> home.held().size() == 1);
        dim(77);
        home.until("the other", () -> home.units.get(1).device.light().brightness() == 77);
        one.member().byHand().setEffect(0x0104, OptionalInt.empty());
        home.until("its own", () -> one.device.light().effectId() == 0x0104);
        assertThat(one.device.light().brightness()).isEqualTo(128);
        assertThat(home.light().effect().value()).isEqualTo(256);
        one.member().follow(true);
        home.untilInStep();
        assertThat(one.device.light().brightness()).isEqualTo(77);
    }

    private void dim(int brightness) throws InterruptedException {
        home.change(new LightCommand.SetBrightness(new Level(brightness)));
        home.until("told", () -> home.light().brightness().value() == brightness);
    }

    private static boolean hasZones(Unit unit) {
        LiveLight light = unit.device.light();
        return light.zonesEnabled()
                && light.zones().size() == 2
                && light.zones().get(0).enabled()
                && light.zones().get(1).effectId() == 0x0101
                && light.zones().get(0).brightness() == 100
                && light.zones().get(1).brightness() == 101;
    }
}
