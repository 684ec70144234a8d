/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.control.codec.Deed;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;

/** Whatever is done to zones, presets and settings, lost and told too late, in the end shown and true are the same. */
class PanelConvergenceTest {

    /** Longer than every hold, back-off, poll and outage. */
    private static final long QUIET = 120_000;

    enum Kind {
        ZONE,
        COUNT,
        SWITCH,
        PRESET,
        FACTORY,
        EDGE,
        CORRECTION,
        CAMERA,
        PARAMETER,
        LIGHT,
        PHONE,
        STALE_PUSH,
        DROP,
        LOSE,
        OUTAGE,
        FOREIGN_LIMIT
    }

    record Deal(Kind kind, int zone, ZoneField field, int value, int pause) {}

    @Provide
    Arbitrary<Deal> deals() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(8, Kind.ZONE),
                Tuple.of(2, Kind.COUNT),
                Tuple.of(2, Kind.SWITCH),
                Tuple.of(1, Kind.PRESET),
                Tuple.of(1, Kind.FACTORY),
                Tuple.of(2, Kind.EDGE),
                Tuple.of(2, Kind.CORRECTION),
                Tuple.of(1, Kind.CAMERA),
                Tuple.of(2, Kind.PARAMETER),
                Tuple.of(2, Kind.LIGHT),
                Tuple.of(3, Kind.PHONE),
                Tuple.of(2, Kind.STALE_PUSH),
                Tuple.of(2, Kind.DROP),
                Tuple.of(1, Kind.LOSE),
                Tuple.of(1, Kind.OUTAGE),
                Tuple.of(1, Kind.FOREIGN_LIMIT));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, FakePanel.ZONES - 1),
                        Arbitraries.of(ZoneField.class),
                        Arbitraries.integers().between(0, 255),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 60),
                                Arbitraries.integers().between(0, 1_500),
                                Arbitraries.integers().between(0, 7_000)))
                .as(Deal::new);
    }

    @Property(tries = 200, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void shownAndTrueAreTheSameAfterQuiet(
            @ForAll @Size(min = 1, max = 40) List<@From("deals") Deal> deals,
            @ForAll @IntRange(min = 1, max = 40) int perSecond,
            @ForAll @IntRange(min = 1, max = 120) int latency) {
        Simulation simulation =
                new Simulation(Simulation.settings(Optional.of(FakeDevice.UUID), "", perSecond), perSecond);
        simulation.latency = latency;
        simulation.start();
        for (Deal deal : deals) {
            perform(simulation, deal);
            simulation.run(deal.pause());
        }
        simulation.device.reachable = true;
        simulation.device.dropCommands = 0;
        simulation.run(QUIET);

        FakePanel truth = simulation.device.panel;
        ZoneView shown = simulation.panel.zones();
        String trace = simulation.traceText();
        assertThat(shown.enabled()).as(trace).isEqualTo(truth.zonesOn);
        assertThat(shown.zones()).as(trace).hasSize(truth.zoneCount);
        for (int zone = 0; zone < truth.zoneCount; zone++) {
            assertThat(shown.zones().get(zone).values()).as(trace).isEqualTo(truth.zones.get(zone));
        }
        assertThat(simulation.panel.factory().active()).as(trace).hasValue(truth.factory);
        FakeSettings settings = truth.settings;
        settings.edge.forEach((field, value) ->
                assertThat(simulation.panel.edge.get(field)).as(trace).isEqualTo(value.intValue()));
        settings.correction.forEach((field, value) ->
                assertThat(simulation.panel.correction.get(field)).as(trace).isEqualTo(value));
        assertThat(simulation.panel.camera).as(trace).endsWith(settings.camera);
        int effect = simulation.device.live.get(LightField.EFFECT);
        assertThat(simulation.panel.parameters.effectId()).as(trace).isEqualTo(effect);
        settings.parameters.getOrDefault(effect, Map.of()).forEach((name, value) -> assertThat(
                        simulation.panel.parameters.find(name).orElseThrow().value())
                .as(trace)
                .isEqualTo(value));
        for (LightField field : LightField.values()) {
            assertThat(simulation.shown().get(field)).as(trace).hasValue(simulation.device.live.get(field));
        }
        assertThat(simulation.device.busiestSecond()).isLessThanOrEqualTo(perSecond);
        assertThat(simulation.identifies).hasSize((int)
                deals.stream().filter(deal -> deal.kind() == Kind.PRESET).count());
    }

    private static void perform(Simulation simulation, Deal deal) {
        FakeDevice device = simulation.device;
        int value =
                Math.round(Math.max(deal.field().min(), Math.min(deal.field().max(), deal.value())));
        switch (deal.kind()) {
            case ZONE -> turn(simulation, new Knob(deal.zone(), deal.field().key()), value);
            case COUNT -> turn(simulation, ZoneTopic.COUNT, 1 + deal.value() % FakePanel.ZONES);
            case SWITCH -> turn(simulation, ZoneTopic.ENABLED, deal.value() % 2);
            case PRESET ->
                simulation.feed(new SessionEvent.Wished(new Deed.LoadBuiltInZones(deal.value() % 4), deal.value()));
            case FACTORY -> turn(simulation, Subject.FACTORY_PRESET, FactoryTopic.ACTIVE, deal.value() % 8);
            case EDGE -> {
                EdgeMixerField field = EdgeMixerField.values()[deal.value() % EdgeMixerField.values().length];
                int level = Math.min((int) field.max(), deal.value() / 2);
                turn(simulation, Subject.EDGE_MIXER, Knob.of(field.key()), level);
            }
            case CORRECTION -> {
                CorrectionField field = CorrectionField.values()[deal.value() % CorrectionField.values().length];
                float level = Math.max(field.min(), Math.min(field.max(), deal.value() / 2));
                turn(simulation, Subject.COLOUR_CORRECTION, Knob.of(field.key()), level);
            }
            case CAMERA -> turn(simulation, Subject.CAMERA_MODE, Knob.of("enabled"), deal.value() % 2);
            case PARAMETER -> turn(simulation, Subject.EFFECT_PARAMETER, Knob.of("gain"), deal.value() / 30f);
            case LIGHT -> {
                if (deal.value() % 2 == 0) {
                    simulation.set(LightField.BRIGHTNESS, deal.value());
                } else {
                    simulation.set(LightField.EFFECT, 256 + deal.value() % 3);
                }
            }
            case PHONE -> {
                device.panel.zones.get(deal.zone()).put(deal.field(), value);
                device.panel.settings.edge.put(EdgeMixerField.SPREAD, (float) (deal.value() % 60));
                device.panel.settings.film(deal.value() % 3 == 0);
            }
            case STALE_PUSH -> device.push(device.panel.staleZonesPush());
            case DROP -> device.dropCommands = 1 + deal.value() % 3;
            case LOSE -> device.lose(FakeDevice.broken());
            case OUTAGE -> {
                device.reachable = !device.reachable;
                if (!device.reachable) {
                    device.lose(FakeDevice.broken());
                }
            }
            case FOREIGN_LIMIT -> device.blockFor(5_000);
        }
    }

    private static void turn(Simulation simulation, Knob knob, int value) {
        turn(simulation, Subject.ZONES, knob, value);
    }

    private static void turn(Simulation simulation, Subject subject, Knob knob, float value) {
        simulation.feed(new SessionEvent.Turned(subject, knob, value));
    }
}
