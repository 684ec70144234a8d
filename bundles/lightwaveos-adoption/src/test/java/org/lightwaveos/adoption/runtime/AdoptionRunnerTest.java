/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.adoption.AdoptedDevice;
import org.lightwaveos.adoption.AdoptedDevices;
import org.lightwaveos.adoption.GroupPort;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.adoption.core.Part;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.TransitionType;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.protocol.LightCommand;

class AdoptionRunnerTest {

    private static final DeviceUuid A = new DeviceUuid("LW-0000000000AA");
    private static final DeviceUuid B = new DeviceUuid("LW-0000000000BB");
    private static final AdoptionSettings NO_SOURCE = new AdoptionSettings(false, 100, 0, Part.FIELDS, true);
    private static final LinkStatus ONLINE = new LinkStatus.Online();
    private static final LinkStatus LOST = new LinkStatus.Offline(LinkStatus.Reason.LOST, List.of());

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1);
    private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
    private GroupLight light = GroupLight.INITIAL;

    private final AdoptedDevices devices = Adoptions.create(
            new GroupPort() {
                @Override
                public void change(LightCommand change) {
                    said.add("propose " + change.getClass().getSimpleName());
                    light = change.applyTo(light);
                    onChange.run();
                }

                @Override
                public void changeIfStill(LightCommand change, LightCommand still) {
                    if (still.applyTo(light).equals(light)) {
                        change(change);
                    }
                }

                @Override
                public void hold(Set<DeviceUuid> held) {
                    said.add("hold "
                            + held.stream().map(DeviceUuid::suffix).sorted().collect(Collectors.joining(" ")));
                }

                @Override
                public void note(String text) {
                    said.add(text);
                }
            },
            executor,
            System::nanoTime);

    private volatile Runnable onChange = () -> {};
    private final FakeController first = new FakeController("a", said::add);
    private final FakeController second = new FakeController("b", said::add);

    @AfterEach
    void end() {
        devices.close();
        executor.shutdownNow();
    }

    @Test
    void whatTheGroupShowsReachesAllDevicesAtOnce() {
        inStep(A, first);
        inStep(B, second);
        group(new LightCommand.SetBrightness(new Level(9)));
        assertThat(take()).containsExactly("a brightness=9", "b brightness=9");
        group(new LightCommand.SetEffect(new EffectId(300)));
        assertThat(take()).containsExactly("a effect 300", "b effect 300");
    }

    @Test
    void whatIsOrderedOfADeviceTogetherGoesToItTogether() {
        AdoptedDevice a = inStep(A, first);
        inStep(B, second);
        group(
                new LightCommand.SetSpeed(new Speed(90)),
                new LightCommand.TriggerTransition(new TransitionType(3)),
                new LightCommand.SetEffect(new EffectId(300)),
                new LightCommand.SetBrightness(new Level(9)));
        assertThat(take())
                .containsExactly("a effect 300 by 3 brightness=9 speed=90", "b effect 300 by 3 brightness=9 speed=90");
        group(new LightCommand.SetSpeed(new Speed(91)), new LightCommand.SetZoneMode(true, new ZoneCount(2)));
        assertThat(take().stream().filter(what -> what.startsWith("a ")))
                .startsWith("a speed=91", "a zones 2")
                .endsWith("a zones true");
        a.onLink(LOST);
        group(new LightCommand.SetSpeed(new Speed(15)));
        take();
        a.onConfirmed(initial(), true);
        assertThat(take()).startsWith("a effect 300 by 0 brightness=9");
    }

    @Test
    void aPersonsCommandOfSeveralFieldsGoesToTheDeviceTogetherAndThenToTheGroup() {
        AdoptedDevice a = inStep(A, first);
        inStep(B, second);
        a.byHand()
                .set(Map.of(LightField.EFFECT, 300, LightField.BRIGHTNESS, 7, LightField.SPEED, 9), OptionalInt.of(2));
        assertThat(take())
                .containsExactly(
                        "a effect 300 by 2 brightness=7 speed=9",
                        "propose SetEffect",
                        "propose SetBrightness",
                        "propose SetSpeed");
        devices.groupLight(light);
        assertThat(take()).containsExactly("b effect 300 brightness=7 speed=9");
    }

    @Test
    void aPersonsCommandOfSeveralFieldsIsPutRightTogether() throws InterruptedException {
        AdoptedDevice a = adopt(A, first, NO_SOURCE, true);
        bring(a);
        a.byHand().set(Map.of(LightField.BRIGHTNESS, 7, LightField.SPEED, 9), OptionalInt.empty());
        assertThat(next()).isEqualTo("a brightness=7 speed=9");
        assertThat(next()).isEqualTo("a brightness=128 speed=15");
    }

    @Test
    void whatIsDoneAtOneReachesTheOthers() {
        AdoptedDevice a = inStep(A, first);
        inStep(B, second);
        onChange = () -> devices.groupLight(light);
        a.onConfirmed(LightState.of(Map.of(LightField.SPEED, 90)), false);
        assertThat(take()).containsExactly("propose SetSpeed", "b speed=90");
    }

    @Test
    void withoutAGroupEachDeviceIsForItself() {
        AdoptedDevice a = inStep(A, first);
        devices.groupGone();
        a.onConfirmed(LightState.of(Map.of(LightField.SPEED, 90)), false);
        a.byHand().set(LightField.BRIGHTNESS, 3);
        assertThat(take()).containsExactly("a brightness=3");
        devices.groupLight(light);
        assertThat(take()).containsExactly("a brightness=128 speed=15");
    }

    @Test
    void whoeverIsThereWhenAnUnchosenLightComesBringsItsOwnAndNobodySeesTheOther() {
        LightState dim = initial().with(LightField.BRIGHTNESS, 33);
        for (FakeController device : List.of(first, second)) {
            AdoptedDevice member =
                    devices.adopt(Optional.of(device == first ? A : B), AdoptionSettings.DEFAULT, true, device);
            member.onLink(ONLINE);
            member.onConfirmed(device == first ? dim : initial().with(LightField.BRIGHTNESS, 99), true);
        }
        take();
        onChange = () -> devices.groupLight(light);
        devices.groupUnchosen();
        devices.groupLight(light);
        assertThat(take()).containsExactly("propose SetBrightness", "b brightness=33");
    }

    @Test
    void aPersonsCommandGoesToTheDeviceAndThenToTheGroup() {
        AdoptedDevice a = inStep(A, first);
        inStep(B, second);
        onChange = () -> devices.groupLight(light);
        a.byHand().set(LightField.BRIGHTNESS, 7);
        assertThat(take()).containsExactly("a brightness=7", "propose SetBrightness", "b brightness=7");
        a.byHand().refresh();
        a.byHand().close();
        assertThat(take()).containsExactly("a refresh");
    }

    @Test
    void aPersonsCommandToADeviceThatIsNoSourceIsPutRightInAMoment() throws InterruptedException {
        AdoptedDevice a = adopt(A, first, NO_SOURCE, true);
        bring(a);
        long start = System.nanoTime();
        a.byHand().zones().enable(true);
        a.byHand().set(LightField.BRIGHTNESS, 7);
        assertThat(take()).containsExactly("a zones true", "a brightness=7");
        assertThat(Set.of(next(), next())).containsExactlyInAnyOrder("a brightness=128", "a zones false");
        assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(290));
    }

    @Test
    void zonesAreSpokenToTheDevicesZones() {
        AdoptedDevice a = inStep(A, first);
        group(new LightCommand.SetZoneMode(true, new ZoneCount(2)));
        assertThat(take()).startsWith("a zones 2", "a 1.effectId=256").endsWith("a zones true");
        a.byHand().zones().set(1, ZoneField.BRIGHTNESS, 3);
        assertThat(take()).containsExactly("a 1.brightness=3", "propose SetZoneBrightness");
    }

    @Test
    void aDeviceIsHeldWhileItIsConnectedAndFollows() {
        AdoptedDevice a = adopt(A, first, AdoptionSettings.DEFAULT, true);
        assertThat(take()).isEmpty();
        a.onLink(ONLINE);
        assertThat(take()).containsExactly("hold 0000AA");
        AdoptedDevice b = adopt(B, second, AdoptionSettings.DEFAULT, false);
        b.onLink(ONLINE);
        assertThat(take()).isEmpty();
        b.follow(true);
        assertThat(take()).containsExactly("b refresh", "hold 0000AA 0000BB");
        b.onLink(LOST);
        assertThat(take()).containsExactly("hold 0000AA");
        a.close();
        assertThat(take()).containsExactly("hold ");
    }

    @Test
    void aDeviceThatAnotherDrivesIsLeftAloneAndStillHeld() {
        AdoptedDevice a = inStep(A, first);
        devices.drivenElsewhere(Set.of(A));
        group(new LightCommand.SetSpeed(new Speed(90)));
        a.onConfirmed(LightState.of(Map.of(LightField.BRIGHTNESS, 1)), false);
        assertThat(take()).containsExactly("a relent");
        devices.drivenElsewhere(Set.of(B));
        assertThat(take()).containsExactly("a refresh");
        a.onConfirmed(initial().with(LightField.BRIGHTNESS, 1), false);
        assertThat(take()).containsExactly("a brightness=128 speed=90");
    }

    /** Two that drive it in turn see it come back at the same moment. */
    @Test
    void aDeviceThatOthersHaveDrivenIsLeftAloneForAMomentWhenItIsBack() throws InterruptedException {
        AdoptedDevice a = inStep(A, first);
        a.onLink(LOST);
        devices.drivenElsewhere(Set.of(A));
        devices.drivenElsewhere(Set.of());
        take();
        a.onConfirmed(initial().with(LightField.BRIGHTNESS, 1), true);
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("a relent");
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("hold 0000AA");
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("a refresh");
        a.onConfirmed(initial().with(LightField.BRIGHTNESS, 1), false);
        // on this thread, or on the one that has just said the other
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("a brightness=128");
    }

    @Test
    void aUnitThatIsAMemberBySyncIsNeitherDrivenNorHeld() {
        AdoptedDevice a = inStep(A, first);
        devices.syncMembers(Set.of(A));
        group(new LightCommand.SetSpeed(new Speed(90)));
        assertThat(take()).containsExactlyInAnyOrder("a relent", "hold ");
        devices.syncMembers(Set.of());
        assertThat(take()).containsExactlyInAnyOrder("hold 0000AA", "a refresh");
        a.onConfirmed(initial(), false);
        assertThat(take()).containsExactly("a speed=90");
    }

    @Test
    void onlyTheFirstDeviceLendsItsLightToAGroupThatHasNone() {
        devices.groupUnchosen();
        devices.groupLight(light);
        onChange = () -> devices.groupLight(light);
        AdoptedDevice a = adopt(A, first, AdoptionSettings.DEFAULT, true);
        a.onConfirmed(initial().with(LightField.BRIGHTNESS, 40), true);
        assertThat(take()).containsExactly("propose SetBrightness", "hold 0000AA");
        AdoptedDevice b = adopt(B, second, AdoptionSettings.DEFAULT, true);
        b.onConfirmed(initial(), true);
        assertThat(take()).containsExactly("b brightness=40", "hold 0000AA 0000BB");
    }

    @Test
    void aDeviceThatIsThereBeforeItsGroupLendsItsLightToo() {
        onChange = () -> devices.groupLight(light);
        AdoptedDevice gone = adopt(B, second, AdoptionSettings.DEFAULT, true);
        gone.onConfirmed(initial().with(LightField.BRIGHTNESS, 60), true);
        gone.onLink(new LinkStatus.Connecting());
        AdoptedDevice a = adopt(A, first, AdoptionSettings.DEFAULT, true);
        a.onConfirmed(initial().with(LightField.BRIGHTNESS, 40), true);
        take();

        devices.groupUnchosen();
        devices.groupLight(light);

        assertThat(take()).containsExactly("propose SetBrightness");
    }

    @Test
    void aLightThatSomebodyHasChosenMeanwhileStands() {
        devices.groupUnchosen();
        devices.groupLight(light);
        group(new LightCommand.SetSpeed(new Speed(90)));
        AdoptedDevice a = adopt(A, first, AdoptionSettings.DEFAULT, true);
        a.onConfirmed(initial(), true);
        assertThat(take()).contains("a speed=90").noneMatch(what -> what.startsWith("propose"));
    }

    @Test
    void limitsOfTheDeviceAreKept() {
        AdoptedDevice a = inStep(A, first);
        a.onGeneration(Generation.V2);
        a.onEffects(List.of(new NamedId(256, "Fire")));
        group(new LightCommand.SetSpeed(new Speed(90)), new LightCommand.SetEffect(new EffectId(300)));
        assertThat(take()).containsExactly("a speed=50");
    }

    @Test
    void oneBrokenDeviceCostsNoOther() {
        inStep(A, first);
        inStep(B, second);
        first.broken = true;
        group(new LightCommand.SetBrightness(new Level(9)));
        assertThat(take()).containsExactly("a call failed: java.lang.IllegalStateException: broken", "b brightness=9");
    }

    /** Whoever is called may wait for another thread that has something to say. */
    @Test
    void nothingIsCalledUnderTheLock() throws InterruptedException {
        AdoptedDevice a = inStep(A, first);
        CountDownLatch answered = new CountDownLatch(1);
        List<Boolean> waited = new ArrayList<>();
        onChange = () -> {
            new Thread(() -> {
                        devices.drivenElsewhere(Set.of());
                        answered.countDown();
                    })
                    .start();
            try {
                waited.add(answered.await(10, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        a.byHand().set(LightField.BRIGHTNESS, 7);
        assertThat(waited).containsExactly(true);
    }

    @Test
    void nothingComesOfWhatIsClosed() {
        AdoptedDevice a = adopt(A, first, NO_SOURCE, true);
        bring(a);
        AdoptedDevice b = inStep(B, second);
        take();
        b.close();
        take();
        b.onConfirmed(LightState.of(Map.of(LightField.BRIGHTNESS, 1)), false);
        b.byHand().set(LightField.SPEED, 3);
        assertThat(take()).containsExactly("b speed=3");

        a.onConfirmed(LightState.of(Map.of(LightField.BRIGHTNESS, 1)), false);
        assertThat(executor.getQueue()).hasSize(1);
        executor.setRemoveOnCancelPolicy(true);
        devices.close();
        devices.close();
        assertThat(executor.getQueue()).isEmpty();
        group(new LightCommand.SetBrightness(new Level(9)));
        a.onLink(LOST);
        a.close();
        assertThat(take()).isEmpty();
    }

    private AdoptedDevice adopt(DeviceUuid uuid, FakeController controller, AdoptionSettings settings, boolean follow) {
        return devices.adopt(Optional.of(uuid), settings, follow, controller);
    }

    /** One that is connected and as the group wants it. */
    private AdoptedDevice inStep(DeviceUuid uuid, FakeController controller) {
        AdoptedDevice device = adopt(uuid, controller, AdoptionSettings.DEFAULT, true);
        bring(device);
        return device;
    }

    private void bring(AdoptedDevice device) {
        devices.groupLight(light);
        device.onConfirmed(initial(), true);
        device.onLink(ONLINE);
        ZoneSetting zone = new ZoneSetting(
                0,
                Map.of(
                        ZoneField.ENABLED, 0,
                        ZoneField.EFFECT, 256,
                        ZoneField.BRIGHTNESS, 255,
                        ZoneField.SPEED, 15,
                        ZoneField.PALETTE, 0));
        device.onZonesConfirmed(new ZoneView(false, List.of(zone), List.of(), List.of()), true);
        take();
    }

    private static LightState initial() {
        Map<LightField, Integer> values = new EnumMap<>(LightField.class);
        GroupLight of = GroupLight.INITIAL;
        values.put(LightField.EFFECT, of.effect().value());
        values.put(LightField.BRIGHTNESS, of.brightness().value());
        values.put(LightField.SPEED, of.speed().value());
        values.put(LightField.PALETTE, of.palette().value());
        values.put(LightField.HUE, of.hue().value());
        values.put(LightField.INTENSITY, of.visual().intensity().value());
        values.put(LightField.SATURATION, of.visual().saturation().value());
        values.put(LightField.COMPLEXITY, of.visual().complexity().value());
        values.put(LightField.VARIATION, of.visual().variation().value());
        return LightState.of(values);
    }

    private void group(LightCommand... changes) {
        for (LightCommand change : changes) {
            light = change.applyTo(light);
        }
        devices.groupLight(light);
    }

    private List<String> take() {
        List<String> all = new ArrayList<>();
        said.drainTo(all);
        return all;
    }

    private String next() throws InterruptedException {
        return String.valueOf(said.poll(10, TimeUnit.SECONDS));
    }
}
