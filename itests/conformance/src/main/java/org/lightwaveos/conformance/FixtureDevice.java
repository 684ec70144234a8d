/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.firmware.DeviceFacts;
import org.lightwaveos.virtual.firmware.EffectInfo;
import org.lightwaveos.virtual.firmware.EffectInstance;
import org.lightwaveos.virtual.firmware.EffectParameter;
import org.lightwaveos.virtual.firmware.Firmware;
import org.lightwaveos.virtual.firmware.FirmwareConfig;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.firmware.StreamPort;

/** Makes devices in the state that the vectors were recorded from. */
public final class FixtureDevice {

    /** What the recording had instead of chance. */
    private static final int RANDOM_TRANSITION = 7;

    /** The effect that has tunables. */
    private static final int TUNABLE_EFFECT = 256;

    private final JsonObject fixture;

    public FixtureDevice(JsonObject fixture) {
        this.fixture = fixture;
    }

    /** Time since boot at which everything happens. */
    public long nowMs() {
        return fixture.get("uptimeMs").getAsLong();
    }

    public int clientId() {
        return number("clientId");
    }

    /** A new device. */
    public Firmware boot() {
        return new Firmware(new FirmwareConfig(
                new DeviceUuid("LW-AABBCCDDEEFF"),
                effects(),
                light(),
                this::facts,
                bound -> RANDOM_TRANSITION % bound,
                StreamPort.ACCEPT_ALL,
                false));
    }

    private List<EffectInfo> effects() {
        List<EffectInfo> effects = new ArrayList<>();
        for (JsonElement element : fixture.getAsJsonArray("effects")) {
            JsonObject effect = element.getAsJsonObject();
            int id = effect.get("id").getAsInt();
            Optional<EffectInstance> instance =
                    id == TUNABLE_EFFECT ? Optional.of(tunableInstance()) : Optional.empty();
            effects.add(new EffectInfo(id, effect.get("name").getAsString(), instance));
        }
        return effects;
    }

    private EffectInstance tunableInstance() {
        List<EffectParameter> parameters = new ArrayList<>();
        for (JsonElement element : fixture.getAsJsonArray("effect256Parameters")) {
            JsonObject p = element.getAsJsonObject();
            parameters.add(new EffectParameter(
                    p.get("name").getAsString(),
                    p.get("displayName").getAsString(),
                    p.get("min").getAsFloat(),
                    p.get("max").getAsFloat(),
                    p.get("default").getAsFloat(),
                    0));
        }
        return new EffectInstance(Optional.of(""), 1, Optional.empty(), "UNCATEGORIZED", parameters);
    }

    /** Mood and trails are not in the fixture: the renderer's values at boot. */
    private LiveLight light() {
        return new LiveLight(
                number("current"),
                number("brightness"),
                number("speed"),
                number("paletteId"),
                number("hue"),
                number("hue"),
                number("intensity"),
                number("saturation"),
                number("complexity"),
                number("variation"),
                128,
                20,
                fixture.get("zonesEnabled").getAsBoolean(),
                List.of(),
                Optional.empty());
    }

    private DeviceFacts facts() {
        return new DeviceFacts(
                fixture.get("freeHeap").getAsLong(),
                number("fps"),
                number("cpuPercent"),
                fixture.get("framesRendered").getAsLong(),
                Optional.of(fixture.get("ip").getAsString()),
                number("rssi"),
                1);
    }

    private int number(String key) {
        return fixture.get(key).getAsInt();
    }
}
