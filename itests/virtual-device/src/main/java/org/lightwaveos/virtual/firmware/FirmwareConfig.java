/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.lightwaveos.model.DeviceUuid;

/**
 * What makes one device differ from another.
 *
 * @param uuid     identity
 * @param effects  registered effects, in registration order
 * @param light    what is shown at boot; without zones, those of a new device
 * @param facts    read whenever an answer needs them
 * @param dice     random numbers
 * @param streams  subscriber tables
 * @param runningHue whether the hue goes one step on with every rendered frame, as it does on a real device
 *                   ({@code RendererActor::renderFrame}): what it then reports as hue is no setting but a clock, a turn
 *                   in about two seconds
 * @param generation which firmware it plays
 */
public record FirmwareConfig(
        DeviceUuid uuid,
        List<EffectInfo> effects,
        LiveLight light,
        Supplier<DeviceFacts> facts,
        Dice dice,
        StreamPort streams,
        boolean runningHue,
        FirmwareGeneration generation) {

    /** A device of firmware 3. */
    public FirmwareConfig(
            DeviceUuid uuid,
            List<EffectInfo> effects,
            LiveLight light,
            Supplier<DeviceFacts> facts,
            Dice dice,
            StreamPort streams,
            boolean runningHue) {
        this(uuid, effects, light, facts, dice, streams, runningHue, FirmwareGeneration.V3);
    }

    public FirmwareConfig {
        effects = List.copyOf(effects);
    }

    /** Source of random numbers. */
    @FunctionalInterface
    public interface Dice {
        /** A number from 0 to {@code bound - 1}. */
        int roll(int bound);
    }

    /** A device of the default build, as it is after its first boot. */
    public static FirmwareConfig defaultBuild(DeviceUuid uuid) {
        return new FirmwareConfig(
                uuid,
                DefaultBuild.effects(),
                DefaultBuild.firstBoot(),
                DeviceFacts::typical,
                new Random(uuid.text().hashCode())::nextInt,
                StreamPort.ACCEPT_ALL,
                false);
    }

    /** This device with other facts. */
    public FirmwareConfig withFacts(Supplier<DeviceFacts> other) {
        return new FirmwareConfig(uuid, effects, light, other, dice, streams, runningHue, generation);
    }

    /** This device with other random numbers. */
    public FirmwareConfig withDice(Dice other) {
        return new FirmwareConfig(uuid, effects, light, facts, other, streams, runningHue, generation);
    }

    /** This device with other subscriber tables. */
    public FirmwareConfig withStreams(StreamPort other) {
        return new FirmwareConfig(uuid, effects, light, facts, dice, other, runningHue, generation);
    }

    /** This device with other effects and scalars. */
    public FirmwareConfig withLight(List<EffectInfo> otherEffects, LiveLight otherLight) {
        return new FirmwareConfig(uuid, otherEffects, otherLight, facts, dice, streams, runningHue, generation);
    }

    /** This device with a hue that runs or stays. */
    public FirmwareConfig withRunningHue(boolean runs) {
        return new FirmwareConfig(uuid, effects, light, facts, dice, streams, runs, generation);
    }

    /** This device with the firmware before 3: other effects, fewer commands. */
    public FirmwareConfig withOldFirmware() {
        return new FirmwareConfig(
                uuid,
                OldBuild.effects(),
                OldBuild.light(light),
                facts,
                dice,
                streams,
                runningHue,
                FirmwareGeneration.V2);
    }
}
