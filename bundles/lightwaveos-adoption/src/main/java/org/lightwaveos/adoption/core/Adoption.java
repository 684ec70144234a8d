/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.peer.light.GroupLight;

/**
 * One adopted device: feed it what happens with the time at which it happened, do what it says in that order, and call again
 * when it asks to be called. Not thread-safe.
 */
public final class Adoption {

    private static final Part EFFECT = new Part.Light(LightField.EFFECT);

    /** A device that comes, fades to the group's effect instead of jumping. */
    private static final OptionalInt FADE = OptionalInt.of(0);

    private final Ledgers ledgers = new Ledgers();
    private final InTransit transit = new InTransit();
    private final Proposer proposer = new Proposer(ledgers);
    private final List<Order> orders = new ArrayList<>();
    private AdoptionSettings settings;
    private DeviceLimits limits = DeviceLimits.UNKNOWN;
    private @Nullable GroupLight light;
    private @Nullable Goal goal;
    private boolean following;
    private boolean yielded;
    private boolean lightKnown;
    private boolean zonesKnown;
    private boolean arriving = true;
    private boolean seedLight;
    private boolean seedZones;
    private long transitionAt = -Times.TRANSITION;
    private long now;
    private long wakeUp = Times.NEVER;

    public Adoption(AdoptionSettings settings, boolean following) {
        this.settings = settings;
        this.following = following;
    }

    /**
     * What is to be done about an input.
     *
     * @param nowMs monotonic time in ms; an earlier time than the last one counts as the last one
     */
    public List<Order> handle(AdoptionInput input, long nowMs) {
        now = Math.max(now, nowMs);
        dispatch(input);
        act();
        List<Order> all = List.copyOf(orders);
        orders.clear();
        return all;
    }

    /** When to call {@link #handle} with a wake-up, in the same time; {@code Long.MAX_VALUE} for never. */
    public long nextWakeUpMs() {
        return wakeUp;
    }

    /** How many orders there have been, also those that a person has given. */
    public long orders() {
        return transit.orders();
    }

    private void dispatch(AdoptionInput input) {
        if (input instanceof AdoptionInput.GroupIs is) {
            begins(light, is.light());
            light = is.light();
            renewGoal();
        } else if (input instanceof AdoptionInput.GroupGone) {
            light = null;
            goal = null;
            arriving = true;
            ledgers.forgive();
        } else if (input instanceof AdoptionInput.Confirmed confirmed) {
            onLight(confirmed);
        } else if (input instanceof AdoptionInput.ZonesConfirmed confirmed) {
            onZones(confirmed);
        } else if (input instanceof AdoptionInput.LinkLost) {
            lightKnown = false;
            zonesKnown = false;
            ledgers.forgive();
        } else if (input instanceof AdoptionInput.Commanded commanded) {
            onCommand(commanded.part(), commanded.value());
        } else if (input instanceof AdoptionInput.Heard heard) {
            transit.heard(heard.orders());
        } else if (input instanceof AdoptionInput.SettingsAre are) {
            settings = are.settings();
            renewGoal();
        } else if (input instanceof AdoptionInput.LimitsAre are) {
            limits = are.limits();
            renewGoal();
        } else if (input instanceof AdoptionInput.Follow follow) {
            takePart(follow.on(), yielded);
        } else if (input instanceof AdoptionInput.Yield yield) {
            takePart(following, yield.on());
        } else if (input instanceof AdoptionInput.Seed) {
            seedLight = true;
            seedZones = true;
        }
    }

    /** Nobody tells when a transition is over, so it belongs to the change of effect that comes with it or next. */
    private void begins(@Nullable GroupLight before, GroupLight after) {
        if (before != null && !before.transition().equals(after.transition())) {
            transitionAt = after.transition().active() ? now : -Times.TRANSITION;
        }
    }

    private void renewGoal() {
        @Nullable GroupLight of = light;
        if (of != null) {
            Goal next = new Goal(of, settings, limits);
            ledgers.newGoal(goal, next);
            goal = next;
        }
    }

    private boolean takesPart() {
        return following && !yielded;
    }

    private void takePart(boolean follow, boolean yield) {
        boolean did = takesPart();
        following = follow;
        yielded = yield;
        if (did != takesPart()) {
            // what is known of it is of a time in which others had charge of it, so the device has to be asked
            arriving = true;
            lightKnown = false;
            zonesKnown = false;
            ledgers.forget(part -> true);
            transit.orderAll();
        }
    }

    private void onLight(AdoptionInput.Confirmed confirmed) {
        if (transit.crossesAll()) {
            return;
        }
        if (confirmed.first() || !lightKnown) {
            lightKnown = true;
            zonesKnown = false;
            arriving = true;
            seedZones &= seedLight;
            ledgers.forget(part -> true);
        }
        Map<Part, Integer> told = new LinkedHashMap<>();
        confirmed.live().values().forEach((field, value) -> told.put(new Part.Light(field), value));
        judge(told);
    }

    private void onZones(AdoptionInput.ZonesConfirmed confirmed) {
        if (transit.crossesAll() || transit.crosses(Part.ZONE_MODE) || transit.crosses(Part.ZONE_COUNT)) {
            return;
        }
        int count = confirmed.zones().size();
        if (confirmed.first() || !zonesKnown) {
            zonesKnown = true;
            ledgers.forget(Part::isOfZones);
        }
        ledgers.forget(part -> part instanceof Part.Zone zone && zone.zone() >= count);
        Map<Part, Integer> told = new LinkedHashMap<>();
        told.put(Part.ZONE_MODE, confirmed.enabled() ? 1 : 0);
        told.put(Part.ZONE_COUNT, count);
        for (ZoneSetting zone : confirmed.zones()) {
            for (Map.Entry<ZoneField, Integer> e : zone.values().entrySet()) {
                told.put(new Part.Zone(zone.zone(), e.getKey()), e.getValue());
            }
        }
        judge(told);
    }

    private void judge(Map<Part, Integer> told) {
        @Nullable Goal wanted = goal;
        Set<Part> changed = new LinkedHashSet<>();
        told.keySet().removeIf(transit::crosses);
        told.forEach((part, value) -> {
            Ledger ledger = ledgers.of(part);
            if (wanted == null || !takesPart() || !wanted.isShared(part)) {
                ledger.note(value);
                return;
            }
            switch (ledger.confirm(value, wanted.agrees(part, value), now)) {
                case NOT_FOLLOWED -> ledger.retry(now);
                case CHANGED -> changed.add(part);
                default -> {}
            }
        });
        if (wanted != null) {
            onChange(wanted, changed);
        }
    }

    private void onCommand(Part part, int value) {
        Ledger ledger = ledgers.of(part);
        ledger.ordered(value, now);
        transit.order(part);
        @Nullable Goal wanted = goal;
        boolean shared = wanted != null && (wanted.isShared(part) || isOfZonesToCome(wanted, part));
        if (wanted != null && takesPart() && shared && !wanted.agrees(part, value)) {
            onChange(wanted, Set.of(part));
        }
    }

    /** Who switches zones on and sets them at once does not wait for the group to have them. */
    private boolean isOfZonesToCome(Goal wanted, Part part) {
        return part.isOfZones()
                && wanted.mayBeShared(part)
                && (ledgers.of(Part.ZONE_MODE).isProposed(now)
                        || ledgers.of(Part.ZONE_COUNT).isProposed(now));
    }

    /** Somebody has changed something at the device. */
    private void onChange(Goal wanted, Set<Part> changed) {
        if (settings.source()) {
            propose(wanted, changed);
        } else {
            changed.forEach(part -> ledgers.of(part).heard(now));
        }
    }

    private void propose(Goal wanted, Set<Part> changed) {
        proposer.propose(wanted, changed, now).forEach(p -> orders.add(new Order.Propose(p.change())));
    }

    private void act() {
        wakeUp = Times.NEVER;
        @Nullable Goal wanted = goal;
        if (wanted == null || !takesPart()) {
            return;
        }
        seed(wanted);
        wanted.values().forEach((part, value) -> {
            if (isReady(wanted, part)) {
                see(wanted, part, value);
            }
        });
        arriving &= !lightKnown;
    }

    private void seed(Goal wanted) {
        if (seedLight && lightKnown) {
            seedLight = false;
            Set<Part> own = new LinkedHashSet<>();
            for (LightField field : LightField.values()) {
                Part part = new Part.Light(field);
                @Nullable Integer value = ledgers.expected(part);
                if (value != null && wanted.isShared(part) && !wanted.agrees(part, value)) {
                    own.add(part);
                }
            }
            lend(wanted, own);
        }
        if (seedZones && zonesKnown) {
            seedZones = false;
            @Nullable Integer mode = ledgers.expected(Part.ZONE_MODE);
            if (mode != null && wanted.isShared(Part.ZONE_MODE) && !wanted.agrees(Part.ZONE_MODE, mode)) {
                lend(wanted, Set.of(Part.ZONE_MODE));
            }
        }
    }

    /** Somebody may choose a light at this very moment. */
    private void lend(Goal wanted, Set<Part> own) {
        proposer.propose(wanted, own, now).forEach(p -> orders.add(new Order.Seed(p.change(), p.before())));
    }

    /** Whether it is known how the device stands; a zone can only be set when it is there. */
    private boolean isReady(Goal wanted, Part part) {
        if (part instanceof Part.Zone zone) {
            @Nullable Integer count = ledgers.expected(Part.ZONE_COUNT);
            return zonesKnown && zone.zone() < (count == null ? wanted.groupValue(Part.ZONE_COUNT) : count);
        }
        return part.isOfZones() ? zonesKnown : lightKnown;
    }

    private void see(Goal wanted, Part part, int value) {
        Ledger ledger = ledgers.of(part);
        @Nullable Integer expected = ledger.expected();
        long held = ledger.heldUntil(now);
        if (expected != null && wanted.agrees(part, expected)) {
            ledger.settled();
        } else if (held != 0) {
            wakeUp = Math.min(wakeUp, held);
        } else {
            ledger.ordered(value, now);
            transit.order(part);
            orders.add(new Order.Set(part, value, part.equals(EFFECT) ? transition() : OptionalInt.empty()));
        }
    }

    private OptionalInt transition() {
        @Nullable GroupLight of = light;
        if (arriving) {
            return FADE;
        }
        return of != null && now - transitionAt < Times.TRANSITION
                ? OptionalInt.of(of.transition().type().value())
                : OptionalInt.empty();
    }
}
