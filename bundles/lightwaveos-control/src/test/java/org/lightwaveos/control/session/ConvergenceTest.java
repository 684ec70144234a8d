/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lightwaveos.model.LightField;

/** Whatever is done to a device and its link, in whatever order: in the end shown and true are the same. */
class ConvergenceTest {

    /** Longer than every hold, back-off, poll and outage. */
    private static final long QUIET = 120_000;

    private static final int[] EFFECTS = {256, 257, 258, 512, 4610};

    enum Kind {
        USER,
        TOGETHER,
        STEP,
        PHONE,
        DROP,
        LOSE,
        OUTAGE,
        IDENTIFY,
        ANNOUNCE,
        REFRESH,
        FOREIGN_LIMIT
    }

    record Deed(Kind kind, LightField field, int value, int pause) {}

    @Provide
    Arbitrary<Deed> deeds() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(8, Kind.USER),
                Tuple.of(3, Kind.TOGETHER),
                Tuple.of(2, Kind.STEP),
                Tuple.of(3, Kind.PHONE),
                Tuple.of(2, Kind.DROP),
                Tuple.of(1, Kind.LOSE),
                Tuple.of(1, Kind.OUTAGE),
                Tuple.of(1, Kind.IDENTIFY),
                Tuple.of(1, Kind.ANNOUNCE),
                Tuple.of(1, Kind.REFRESH),
                Tuple.of(1, Kind.FOREIGN_LIMIT));
        return Combinators.combine(
                        kinds,
                        Arbitraries.of(LightField.class),
                        Arbitraries.integers().between(0, 255),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 60),
                                Arbitraries.integers().between(0, 1_500),
                                Arbitraries.integers().between(0, 7_000)))
                .as(Deed::new);
    }

    @Property(tries = 200, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void shownAndTrueAreTheSameAfterQuiet(
            @ForAll @Size(min = 1, max = 40) List<@From("deeds") Deed> deeds,
            @ForAll @IntRange(min = 1, max = 40) int perSecond,
            @ForAll @IntRange(min = 1, max = 120) int latency) {
        Simulation simulation =
                new Simulation(Simulation.settings(Optional.of(FakeDevice.UUID), "", perSecond), perSecond);
        simulation.latency = latency;
        simulation.start();
        for (Deed deed : deeds) {
            perform(simulation, deed);
            simulation.run(deed.pause());
        }
        simulation.device.reachable = true;
        simulation.device.dropCommands = 0;
        simulation.run(QUIET);

        for (LightField field : LightField.values()) {
            assertThat(simulation.shown().get(field))
                    .as("%s after\n%s", field, simulation.traceText())
                    .hasValue(simulation.device.live.get(field));
        }
        assertThat(simulation.device.busiestSecond()).isLessThanOrEqualTo(perSecond);
        assertThat(simulation.identifies).hasSize((int)
                deeds.stream().filter(deed -> deed.kind() == Kind.IDENTIFY).count());
    }

    /** One user, one device, all its lies, but no other hand on it: what is shown never goes back. */
    @Property(tries = 200, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void nothingJumpsBack(
            @ForAll @Size(min = 1, max = 25) List<@From("commands") Deed> deeds,
            @ForAll @IntRange(min = 1, max = 120) int latency) {
        Simulation simulation = Simulation.online();
        simulation.latency = latency;
        simulation.run(1_000);
        simulation.lights.clear();
        Map<LightField, List<Integer>> asked = new EnumMap<>(LightField.class);
        for (LightField field : LightField.values()) {
            asked.put(field, new ArrayList<>(List.of(simulation.device.live.get(field))));
        }
        for (Deed deed : deeds) {
            if (deed.kind() == Kind.LOSE) {
                simulation.device.lose(FakeDevice.broken());
            } else {
                int value = valueFor(deed.field(), deed.value());
                asked.get(deed.field()).add(value);
                simulation.set(deed.field(), value);
            }
            simulation.run(deed.pause());
        }
        simulation.run(QUIET);

        for (LightField field : LightField.values()) {
            List<Integer> shown = new ArrayList<>(List.of(asked.get(field).get(0)));
            shown.addAll(simulation.shownValues(field));
            assertThat(withoutRepeats(shown))
                    .as("%s in\n%s", field, simulation.traceText())
                    .isEqualTo(withoutRepeats(asked.get(field)));
        }
    }

    @Provide
    Arbitrary<Deed> commands() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(12, Kind.USER), Tuple.of(1, Kind.LOSE)),
                        Arbitraries.of(LightField.class),
                        Arbitraries.integers().between(0, 255),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 60),
                                Arbitraries.integers().between(0, 3_000)))
                .as(Deed::new);
    }

    private static List<Integer> withoutRepeats(List<Integer> values) {
        List<Integer> result = new ArrayList<>();
        for (Integer value : values) {
            if (result.isEmpty() || !result.get(result.size() - 1).equals(value)) {
                result.add(value);
            }
        }
        return result;
    }

    private static int valueFor(LightField field, int value) {
        return field == LightField.EFFECT ? EFFECTS[value % EFFECTS.length] : field.clamp(value);
    }

    /** Values for all fields up to this one. */
    private static Map<LightField, Integer> upTo(LightField last, int value) {
        Map<LightField, Integer> values = new EnumMap<>(LightField.class);
        for (LightField field : EnumSet.range(LightField.EFFECT, last)) {
            values.put(field, valueFor(field, value));
        }
        return values;
    }

    private static void perform(Simulation simulation, Deed deed) {
        int value = valueFor(deed.field(), deed.value());
        switch (deed.kind()) {
            case USER ->
                simulation.feed(new SessionEvent.Wanted(
                        deed.field(),
                        value,
                        deed.field() == LightField.EFFECT && deed.value() % 2 == 0
                                ? OptionalInt.of(deed.value() % 12)
                                : OptionalInt.empty()));
            case TOGETHER ->
                simulation.feed(new SessionEvent.Wanted(upTo(deed.field(), deed.value()), OptionalInt.empty()));
            case STEP -> simulation.feed(new SessionEvent.Step(deed.value() % 2 == 0 ? 1 : -1));
            case PHONE -> simulation.device.change(deed.field(), value);
            case DROP -> simulation.device.dropCommands = 1 + deed.value() % 3;
            case LOSE -> simulation.device.lose(FakeDevice.broken());
            case OUTAGE -> {
                simulation.device.reachable = !simulation.device.reachable;
                if (!simulation.device.reachable) {
                    simulation.device.lose(FakeDevice.broken());
                }
            }
            case IDENTIFY -> simulation.feed(new SessionEvent.Identify(deed.value()));
            case ANNOUNCE -> simulation.feed(new SessionEvent.Seen(Simulation.HERE));
            case REFRESH -> simulation.feed(new SessionEvent.Refresh());
            case FOREIGN_LIMIT -> simulation.device.blockFor(5_000);
        }
    }
}
