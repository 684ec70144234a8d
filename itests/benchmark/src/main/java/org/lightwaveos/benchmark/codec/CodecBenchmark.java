/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.codec;

import com.google.gson.Gson;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.TransitionState;
import org.lightwaveos.peer.light.TransitionType;
import org.lightwaveos.peer.light.VisualParameters;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneLight;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncReader;
import org.lightwaveos.peer.protocol.SyncReading;
import org.lightwaveos.peer.protocol.SyncWriter;
import org.lightwaveos.peer.rules.StateVersion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Each method once for ours and once for Gson; {@link CodecReport} sets them side by side. Ours writes and reads the
 * helper-key form, which is half as long again as what the mapper has to do.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {

    static final SyncMessage.State STATE = new SyncMessage.State(
            new DeviceUuid("LW-AABBCCDDEEFF"),
            StateVersion.of(41),
            98_765_432,
            new GroupLight(
                    new EffectId(300),
                    new PaletteId(5),
                    new Level(77),
                    new Speed(33),
                    new Level(255),
                    new VisualParameters(new Level(128), new Level(200), new Level(3), new Level(40)),
                    true,
                    new ZoneCount(2),
                    List.of(zone(257, 10), zone(258, 20), zone(259, 230)),
                    new TransitionState(true, new TransitionType(3), new Level(90))));

    private final Gson gson = new Gson();
    private final SyncMessage.State state = STATE;
    private final PlainState plain = PlainState.of(STATE);
    private final String stateText = SyncWriter.write(state);
    private final String plainText = gson.toJson(plain);

    @Benchmark
    public String oursEncode() {
        return SyncWriter.write(state);
    }

    @Benchmark
    public SyncReading oursDecode() {
        return SyncReader.read(stateText);
    }

    @Benchmark
    public SyncReading oursBoth() {
        return SyncReader.read(SyncWriter.write(state));
    }

    @Benchmark
    public String gsonEncode() {
        return gson.toJson(plain);
    }

    @Benchmark
    public Object gsonDecode() {
        return gson.fromJson(plainText, PlainState.class);
    }

    @Benchmark
    public Object gsonBoth() {
        return gson.fromJson(gson.toJson(plain), PlainState.class);
    }

    private static ZoneLight zone(int effect, int brightness) {
        return new ZoneLight(new EffectId(effect), new PaletteId(7), new Level(brightness), new Speed(12), true);
    }
}
