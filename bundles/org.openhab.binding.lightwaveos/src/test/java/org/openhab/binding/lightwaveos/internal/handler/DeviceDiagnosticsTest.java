/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.Diagnostics;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.types.RefreshType;

/** How the device is doing, which costs nothing while nobody looks. */
class DeviceDiagnosticsTest {

    private static final Diagnostics TOLD = new Diagnostics(
            OptionalInt.of(118),
            OptionalInt.of(63),
            OptionalInt.of(201_334_567),
            OptionalInt.of(300_000),
            OptionalInt.of(86_400_123),
            OptionalInt.of(-61),
            OptionalDouble.of(127.5),
            Optional.of("Am"),
            OptionalDouble.of(-80));

    private final HandlerBench bench = new HandlerBench();

    @Test
    void withoutALinkNobodyAsks() {
        initialize();
        assertThat(bench.controller().calls).containsExactly("start");
        bench.controller().listener.onDiagnostics(TOLD);
        assertThat(bench.callback.states).isEmpty();
    }

    @Test
    void theFirstLinkBeginsItAndTheLastOneEndsIt() {
        initialize();
        bench.controller().calls.clear();
        link("rssi");
        link("fps");
        link("brightness");
        unlink("rssi");
        assertThat(bench.controller().calls).containsExactly("watch diagnostics true");
        unlink("fps");
        assertThat(bench.controller().calls).endsWith("watch diagnostics false").hasSize(2);
    }

    @Test
    void linksThatWereThereAtTheStartCount() {
        bench.callback.linked.add("uptime");
        initialize();
        assertThat(bench.controller().calls).containsExactly("start", "watch diagnostics true");
    }

    @Test
    void everythingHasItsUnitAndIsPostedOnce() {
        initialize();
        link("fps");
        bench.controller().listener.onDiagnostics(TOLD);
        bench.controller().listener.onDiagnostics(TOLD);
        assertThat(bench.callback.states)
                .containsExactly(
                        "fps 118",
                        "cpu 63 %",
                        "free-heap 201334567 B",
                        "uptime 86400123 s",
                        "rssi -61 dBm",
                        "tempo 127.5",
                        "key Am",
                        "microphone -80 dB");
    }

    @Test
    void whatIsNotToldIsNotShown() {
        initialize();
        link("fps");
        bench.controller().listener.onDiagnostics(Diagnostics.NONE);
        assertThat(bench.callback.states).isEmpty();
    }

    @Test
    void aNewLinkIsAnsweredFromMemoryButNotWithWhatIsOld() {
        initialize();
        link("fps");
        bench.controller().listener.onDiagnostics(TOLD);
        bench.callback.states.clear();
        link("cpu");
        assertThat(bench.callback.states).containsExactly("cpu 63 %");
        unlink("fps");
        unlink("cpu");
        link("cpu");
        assertThat(bench.callback.states).containsExactly("cpu 63 %");
        bench.controller().listener.onDiagnostics(TOLD);
        assertThat(bench.callback.states).contains("fps 118").hasSize(9);
    }

    @Test
    void theyAreOnlyForReading() {
        initialize();
        link("fps");
        bench.controller().listener.onDiagnostics(TOLD);
        bench.callback.states.clear();
        bench.command("fps", new DecimalType(60));
        bench.command("fps", RefreshType.REFRESH);
        assertThat(bench.callback.states).containsExactly("fps 118", "fps 118");
    }

    private void initialize() {
        bench.handler.initialize();
        bench.callback.states.clear();
    }

    private void link(String channel) {
        bench.callback.linked.add(channel);
        bench.handler.channelLinked(new ChannelUID(bench.thing.getUID(), channel));
    }

    private void unlink(String channel) {
        bench.callback.linked.remove(channel);
        bench.handler.channelUnlinked(new ChannelUID(bench.thing.getUID(), channel));
    }
}
