/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;

/**
 * A device and the control session with it, as far as an adoption can tell: commands are held for a second, read back,
 * repeated once; the device's word comes late, and leaves out what is held. Written from the session's promises.
 */
final class FakeSession {

    static final int[] EFFECTS = {256, 257, 512, 600};

    private static final class Slot {
        final int value;
        long sentAt;
        long hold = 1_000;

        Slot(int value, long now) {
            this.value = value;
            this.sentAt = now;
        }
    }

    private final VirtualTime time;
    private final Random random;
    private final Consumer<AdoptionInput> listener;
    final Map<Part, Integer> live = new HashMap<>();
    private final Map<Part, Integer> boot = new HashMap<>();
    private final Map<Part, Slot> slots = new HashMap<>();
    final DeviceLimits limits;
    final long latency;

    /** Share of commands that the device loses. */
    double losses;
    /** Share of pushes that get lost. */
    double pushLosses;
    /** It quietly makes this of everything brighter. */
    int brightest = 255;

    private int connection;
    private boolean up;
    private boolean asking;

    FakeSession(VirtualTime time, Random random, DeviceLimits limits, Consumer<AdoptionInput> listener) {
        this.time = time;
        this.random = random;
        this.limits = limits;
        this.listener = listener;
        this.latency = 1 + random.nextInt(60);
        for (LightField field : LightField.values()) {
            boot.put(new Part.Light(field), random(field));
        }
        boot.put(Part.ZONE_MODE, random.nextInt(2));
        boot.put(Part.ZONE_COUNT, 1 + random.nextInt(limits.maxZones()));
        for (int zone = 0; zone < ZoneSetting.MOST; zone++) {
            for (ZoneField field : ZoneField.values()) {
                boot.put(new Part.Zone(zone, field), random(field));
            }
        }
        live.putAll(boot);
        poll();
    }

    int random(LightField field) {
        return switch (field) {
            case EFFECT -> effect();
            case SPEED -> 1 + random.nextInt(limits.maxSpeed());
            case BRIGHTNESS -> random.nextInt(8) == 0 ? 0 : random.nextInt(brightest + 1);
            default -> random.nextInt(field.max() + 1);
        };
    }

    int random(ZoneField field) {
        return switch (field) {
            case EFFECT -> effect();
            case SPEED -> 1 + random.nextInt(limits.maxSpeed());
            default -> random.nextInt((int) field.max() + 1);
        };
    }

    private int effect() {
        int effect = EFFECTS[random.nextInt(EFFECTS.length)];
        return limits.hasEffect(effect) ? effect : EFFECTS[0];
    }

    boolean isUp() {
        return up;
    }

    void connect() {
        up = true;
        connection++;
        asking = false;
        ask(true);
        int mine = connection;
        time.in(150, () -> zones(mine, true));
        slots.forEach(this::send);
    }

    /** @param power whether it also starts again as it once was */
    void lose(boolean power) {
        up = false;
        int lost = connection;
        if (power) {
            live.putAll(boot);
        }
        time.in(3_000, () -> {
            if (!up && lost == connection) {
                listener.accept(new AdoptionInput.LinkLost());
            }
        });
    }

    /** A command of ours. */
    void set(Part part, int value) {
        Slot slot = new Slot(value, time.now);
        slots.put(part, slot);
        send(part, slot);
    }

    /** Somebody else's hand. */
    void touch(Part part, int value) {
        live.put(part, value);
        boolean lost = random.nextDouble() < pushLosses;
        if (!lost) {
            time.in(50 + random.nextInt(250), () -> ask(false));
            if (part.isOfZones()) {
                int mine = connection;
                time.in(50 + random.nextInt(250), () -> zones(mine, false));
            }
        }
    }

    private void send(Part part, Slot slot) {
        slot.sentAt = time.now;
        if (!up) {
            return;
        }
        boolean lost = random.nextDouble() < losses;
        int mine = connection;
        time.in(latency, () -> {
            if (!lost && up && mine == connection) {
                obey(part, slot.value);
            }
        });
        time.in(slot.hold, () -> {
            if (slots.get(part) == slot) {
                if (part.isOfZones()) {
                    zones(mine, false);
                } else {
                    ask(false);
                }
            }
        });
    }

    private void obey(Part part, int value) {
        boolean there = !(part instanceof Part.Zone zone) || zone.zone() < live.get(Part.ZONE_COUNT);
        if (!there || part.isEffect() && !limits.hasEffect(value)) {
            return;
        }
        boolean bright = part.equals(new Part.Light(LightField.BRIGHTNESS));
        live.put(part, bright ? Math.min(brightest, value) : value);
    }

    private void poll() {
        time.in(10_000, () -> {
            ask(false);
            zones(connection, false);
            poll();
        });
    }

    private void ask(boolean first) {
        if (asking || !up) {
            return;
        }
        asking = true;
        int mine = connection;
        long asked = time.now;
        time.in(latency, () -> {
            Map<Part, Integer> sample = new HashMap<>(live);
            time.in(latency, () -> {
                if (up && mine == connection) {
                    asking = false;
                    answer(sample, asked, first);
                }
            });
        });
    }

    private void answer(Map<Part, Integer> sample, long asked, boolean first) {
        settle(sample, asked, false);
        Map<LightField, Integer> told = new EnumMap<>(LightField.class);
        sample.forEach((part, value) -> {
            if (part instanceof Part.Light light && !slots.containsKey(part)) {
                told.put(light.field(), value);
            }
        });
        listener.accept(new AdoptionInput.Confirmed(LightState.of(told), first));
    }

    private void zones(int mine, boolean first) {
        long asked = time.now;
        time.in(latency, () -> {
            Map<Part, Integer> sample = new HashMap<>(live);
            time.in(latency, () -> {
                if (up && mine == connection) {
                    answerZones(sample, asked, first);
                }
            });
        });
    }

    private void answerZones(Map<Part, Integer> sample, long asked, boolean first) {
        settle(sample, asked, true);
        if (slots.containsKey(Part.ZONE_MODE) || slots.containsKey(Part.ZONE_COUNT)) {
            return;
        }
        List<ZoneSetting> zones = new ArrayList<>();
        for (int zone = 0; zone < sample.get(Part.ZONE_COUNT); zone++) {
            Map<ZoneField, Integer> values = new EnumMap<>(ZoneField.class);
            for (ZoneField field : ZoneField.values()) {
                Part part = new Part.Zone(zone, field);
                if (!slots.containsKey(part)) {
                    values.put(field, sample.get(part));
                }
            }
            zones.add(new ZoneSetting(zone, values));
        }
        listener.accept(new AdoptionInput.ZonesConfirmed(sample.get(Part.ZONE_MODE) != 0, zones, first));
    }

    private void settle(Map<Part, Integer> sample, long asked, boolean zones) {
        Map.copyOf(slots).forEach((part, slot) -> {
            if (part.isOfZones() != zones || asked < slot.sentAt + slot.hold) {
                return;
            }
            if (sample.get(part) == slot.value || slot.hold < 1_000) {
                slots.remove(part);
            } else {
                slot.hold = 300;
                send(part, slot);
            }
        });
    }
}
