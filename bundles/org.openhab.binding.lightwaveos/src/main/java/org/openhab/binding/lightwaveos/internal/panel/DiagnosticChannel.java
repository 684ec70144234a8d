/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.measure.Unit;
import org.lightwaveos.control.Diagnostics;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;

/** How a device is doing, one channel each. */
enum DiagnosticChannel {
    FPS("fps", diagnostics -> number(diagnostics.fps(), Units.ONE)),
    CPU("cpu", diagnostics -> number(diagnostics.cpuPercent(), Units.PERCENT)),
    FREE_HEAP("free-heap", diagnostics -> number(diagnostics.freeHeap(), Units.BYTE)),
    UPTIME("uptime", diagnostics -> number(diagnostics.uptime(), Units.SECOND)),
    RSSI("rssi", diagnostics -> number(diagnostics.rssi(), Units.DECIBEL_MILLIWATTS)),
    /** Beats a minute as a plain number: in openHAB's units it would be shown in hertz or in revolutions. */
    TEMPO("tempo", diagnostics -> number(diagnostics.tempo(), Units.ONE)),
    KEY("key", diagnostics -> diagnostics.key().map(StringType::new)),
    MICROPHONE("microphone", diagnostics -> number(diagnostics.microphone(), Units.DECIBEL));

    private static final Map<String, DiagnosticChannel> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(DiagnosticChannel::id, Function.identity()));

    private final String id;
    private final Function<Diagnostics, Optional<? extends State>> reading;

    DiagnosticChannel(String id, Function<Diagnostics, Optional<? extends State>> reading) {
        this.id = id;
        this.reading = reading;
    }

    /** The channel of this id; empty if it is none of these. */
    static Optional<DiagnosticChannel> ofId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Channel id in the Thing type. */
    String id() {
        return id;
    }

    /** What it shows; empty if the device has not told it. */
    Optional<? extends State> read(Diagnostics diagnostics) {
        return reading.apply(diagnostics);
    }

    private static Optional<State> number(OptionalInt value, Unit<?> unit) {
        return value.isPresent() ? Optional.of(state(new BigDecimal(value.getAsInt()), unit)) : Optional.empty();
    }

    private static Optional<State> number(OptionalDouble value, Unit<?> unit) {
        return value.isPresent()
                ? Optional.of(state(NumberScale.decimal((float) value.getAsDouble()), unit))
                : Optional.empty();
    }

    private static State state(BigDecimal value, Unit<?> unit) {
        return Units.ONE.equals(unit) ? new DecimalType(value) : new QuantityType<>(value, unit);
    }
}
