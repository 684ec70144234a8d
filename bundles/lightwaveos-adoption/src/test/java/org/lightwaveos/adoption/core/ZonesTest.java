/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneId;
import org.lightwaveos.peer.protocol.LightCommand.EnableZone;
import org.lightwaveos.peer.protocol.LightCommand.SetZoneBrightness;
import org.lightwaveos.peer.protocol.LightCommand.SetZoneEffect;
import org.lightwaveos.peer.protocol.LightCommand.SetZoneMode;

class ZonesTest {

    private final Adopted device = Adopted.inStep();

    @BeforeEach
    void hasOneZoneAndThemOff() {
        assertThat(device.zones(false, Adopted.zone(0, 0, 256, 255))).isEmpty();
    }

    @Test
    void zonesThatHaveNoSwitchOfTheirOwnAreNotSwitched() {
        Adopted device = Adopted.inStep();
        device.feed(new AdoptionInput.LimitsAre(new DeviceLimits(50, 4, false, Set.of())));
        device.group(new SetZoneMode(true, new ZoneCount(1)));
        assertThat(device.zones(true, Adopted.zone(0, 1, 256, 255))).noneMatch(order -> order.contains("enabled"));
        assertThat(device.zones(true, Adopted.zone(0, 0, 256, 255))).isEmpty();
    }

    @Test
    void zonesAreLaidOutSetAndSwitchedOn() {
        assertThat(device.group(
                        new EnableZone(new ZoneId(0), true),
                        new SetZoneEffect(new ZoneId(1), new EffectId(300)),
                        new SetZoneMode(true, new ZoneCount(2))))
                .containsExactly(
                        "ZoneCount=2",
                        "0.enabled=1",
                        "1.effectId=300",
                        "1.brightness=255",
                        "1.speed=15",
                        "1.paletteId=0",
                        "1.enabled=0",
                        "ZoneMode=1");
        assertThat(device.zones(true, Adopted.zone(0, 1, 256, 255), Adopted.zone(1, 0, 300, 255)))
                .isEmpty();
    }

    @Test
    void withoutZonesOnlyTheirSwitchMatters() {
        assertThat(device.group(
                        new SetZoneBrightness(new ZoneId(0), new Level(3)), new SetZoneMode(false, new ZoneCount(3))))
                .isEmpty();
        assertThat(device.zones(false, Adopted.zone(0, 1, 300, 1), Adopted.zone(1, 1, 300, 1)))
                .isEmpty();
        assertThat(device.run(10_000)).isEmpty();
    }

    @Test
    void zonesGivenToADeviceAreProposedAsTheyAreThere() {
        assertThat(device.zones(true, Adopted.zone(0, 1, 256, 255), Adopted.zone(1, 1, 300, 255)))
                .containsExactly(
                        "propose SetZoneMode[enabled=true, count=ZoneCount[value=2]]",
                        "propose EnableZone[zone=ZoneId[value=0], enabled=true]",
                        "propose EnableZone[zone=ZoneId[value=1], enabled=true]",
                        "propose SetZoneEffect[zone=ZoneId[value=1], effect=300]");
        assertThat(device.group(
                        new SetZoneMode(true, new ZoneCount(2)),
                        new EnableZone(new ZoneId(0), true),
                        new EnableZone(new ZoneId(1), true),
                        new SetZoneEffect(new ZoneId(1), new EffectId(300))))
                .isEmpty();
        assertThat(device.run(10_000)).isEmpty();
    }

    @Test
    void aFieldOfAZoneIsProposedAndHowZonesBlendIsNot() {
        device.group(new SetZoneMode(true, new ZoneCount(1)));
        device.zones(true, Adopted.zone(0, 0, 256, 255));
        assertThat(device.zones(true, Adopted.zone(0, 0, 256, 40)))
                .containsExactly("propose SetZoneBrightness[zone=ZoneId[value=0], brightness=40]");
    }

    @Test
    void anotherZoneIsProposedAsItIsThere() {
        device.group(new SetZoneMode(true, new ZoneCount(1)));
        device.zones(true, Adopted.zone(0, 0, 256, 255));
        assertThat(device.zones(true, Adopted.zone(0, 0, 256, 255), Adopted.zone(1, 1, 300, 255)))
                .containsExactly(
                        "propose SetZoneMode[enabled=true, count=ZoneCount[value=2]]",
                        "propose EnableZone[zone=ZoneId[value=1], enabled=true]",
                        "propose SetZoneEffect[zone=ZoneId[value=1], effect=300]");
    }

    @Test
    void aFourthZoneIsMoreThanAGroupHas() {
        device.group(new SetZoneMode(true, new ZoneCount(3)));
        var zones = new org.lightwaveos.model.ZoneSetting[] {
            Adopted.zone(0, 0, 256, 255),
            Adopted.zone(1, 0, 256, 255),
            Adopted.zone(2, 0, 256, 255),
            Adopted.zone(3, 1, 300, 1)
        };
        device.zones(true, zones[0], zones[1], zones[2]);
        assertThat(device.zones(true, zones)).isEmpty();
        assertThat(device.run(1_000)).containsExactly("300 ZoneCount=3");
    }

    @Test
    void zonesThatADeviceDoesNotGetAreNotSet() {
        device.group(new SetZoneMode(true, new ZoneCount(2)));
        assertThat(device.zones(true, Adopted.zone(0, 0, 256, 255))).isEmpty();
        assertThat(device.run(1_000))
                .startsWith("1000 ZoneCount=2", "1000 1.effectId=256")
                .hasSize(6);
        // still one: nothing of the second is asked for meanwhile
        assertThat(device.zones(true, Adopted.zone(0, 0, 256, 255))).isEmpty();
        assertThat(device.group(new SetZoneBrightness(new ZoneId(1), new Level(3))))
                .isEmpty();
    }

    @Test
    void zonesAreADevicesOwnIfItDoesNotShareThem() {
        Adopted own = Adopted.inStep(Adopted.following(Part.FIELDS, false), Adopted.INITIAL);
        own.zones(false, Adopted.zone(0, 0, 256, 255));
        assertThat(own.group(new SetZoneMode(true, new ZoneCount(3)))).isEmpty();
        assertThat(own.zones(true, Adopted.zone(0, 0, 256, 1))).isEmpty();
        assertThat(own.feed(new AdoptionInput.Commanded(Part.ZONE_MODE, 1))).isEmpty();
    }

    @Test
    void aPersonsCommandAboutZonesIsProposedAtOnce() {
        assertThat(device.feed(new AdoptionInput.Commanded(Part.ZONE_MODE, 1)))
                .containsExactly("propose SetZoneMode[enabled=true, count=ZoneCount[value=1]]");
        device.group(new SetZoneMode(true, new ZoneCount(1)));
        assertThat(device.feed(
                        new AdoptionInput.Commanded(new Part.Zone(0, org.lightwaveos.model.ZoneField.SPEED), 70)))
                .containsExactly("propose SetZoneSpeed[zone=ZoneId[value=0], speed=70]");
    }

    @Test
    void zonesMayBeSwitchedOnCountedAndSetBeforeTheGroupAnswers() {
        device.feed(new AdoptionInput.Commanded(Part.ZONE_MODE, 1));
        assertThat(device.feed(new AdoptionInput.Commanded(Part.ZONE_COUNT, 3)))
                .contains("propose SetZoneMode[enabled=true, count=ZoneCount[value=3]]");
        assertThat(device.feed(
                        new AdoptionInput.Commanded(new Part.Zone(2, org.lightwaveos.model.ZoneField.SPEED), 70)))
                .containsExactly("propose SetZoneSpeed[zone=ZoneId[value=2], speed=70]");

        assertThat(device.group(new SetZoneMode(true, new ZoneCount(1)))).isEmpty();
        assertThat(device.group(new SetZoneMode(true, new ZoneCount(3)))).noneMatch(order -> order.contains("Zone"));
    }

    @Test
    void theCountOfZonesThatAreOffIsTheDevicesOwn() {
        assertThat(device.feed(new AdoptionInput.Commanded(Part.ZONE_COUNT, 3))).isEmpty();
    }

    @Test
    void aZonesEffectThatTheDeviceDoesNotHaveIsNotOrdered() {
        device.feed(new AdoptionInput.LimitsAre(new DeviceLimits(100, 3, true, Set.of(256))));
        device.group(new SetZoneMode(true, new ZoneCount(1)));
        assertThat(device.group(new SetZoneEffect(new ZoneId(0), new EffectId(300))))
                .isEmpty();
    }

    @Test
    void theFirstDeviceOfAGroupThatNobodyHasChosenLendsItItsZones() {
        Adopted fresh = new Adopted(AdoptionSettings.DEFAULT);
        fresh.group();
        fresh.feed(new AdoptionInput.Seed());
        fresh.first(Adopted.INITIAL);
        assertThat(fresh.feed(
                        new AdoptionInput.ZonesConfirmed(true, java.util.List.of(Adopted.zone(0, 1, 256, 255)), true)))
                .containsExactly(
                        "begin with SetZoneMode[enabled=true, count=ZoneCount[value=1]]",
                        "begin with EnableZone[zone=ZoneId[value=0], enabled=true]");
    }
}
