/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lightwaveos.adoption.AdoptedDevice;
import org.lightwaveos.adoption.core.Adoption;
import org.lightwaveos.adoption.core.AdoptionInput;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.adoption.core.DeviceLimits;
import org.lightwaveos.adoption.core.Order;
import org.lightwaveos.adoption.core.Part;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.LightState;

/** One device: its adoption, its controller, and what the runner has to know of it besides. */
final class Member implements AdoptedDevice {

    /** For a claim to get around among our own. */
    private static final long PRECEDENCE_MS = 200;

    final Adoption adoption; // guarded by the runner's lock, as all that is not final
    private final AdoptionRunner runner;
    private final DeviceController controller;
    private final DeviceController byHand;
    private Optional<DeviceUuid> uuid;
    private DeviceLimits limits = DeviceLimits.UNKNOWN;
    private boolean follows;
    private boolean yields;
    private boolean up;
    private boolean met;

    /** Others of ours have driven it: when it is back, they may be there at the same moment. */
    private boolean shared;

    private long waitsUntil;
    private long orders;
    private volatile boolean closed;

    Member(
            AdoptionRunner runner,
            Optional<DeviceUuid> uuid,
            AdoptionSettings settings,
            boolean follow,
            DeviceController controller) {
        this.runner = runner;
        this.uuid = uuid;
        this.follows = follow;
        this.controller = controller;
        this.adoption = new Adoption(settings, follow);
        this.byHand = new HandController(controller, this::commanded);
    }

    Optional<DeviceUuid> uuid() {
        return uuid;
    }

    /** Whether there is a session that we would drive it by. */
    boolean isHeld() {
        return up && follows;
    }

    boolean takesPart() {
        return follows && !yields;
    }

    /** Whether its light is known, and may be that of a group that has none. */
    boolean canLend() {
        return met && takesPart();
    }

    boolean yields() {
        return yields;
    }

    /** Returns whether that is news. */
    boolean yield(boolean to) {
        boolean news = yields != to;
        yields = to;
        return news;
    }

    /** It is there: of several that see it come back, all leave it alone until they know of each other. */
    void comesUp(long now) {
        waitsUntil = !up && shared ? now + PRECEDENCE_MS : waitsUntil;
        up = true;
    }

    /** Whether it is to be left alone. */
    boolean isLeft(boolean elsewhere, long now) {
        shared |= elsewhere;
        if (waitsUntil != 0 && now >= waitsUntil) {
            waitsUntil = 0;
            shared = elsewhere;
        }
        return elsewhere || waitsUntil != 0;
    }

    /** When {@link #isLeft} may have changed by itself. */
    long leftUntil() {
        return waitsUntil == 0 ? Long.MAX_VALUE : waitsUntil;
    }

    /** Not under the lock. */
    void order(List<Order.Set> orders) {
        if (!closed) {
            Orders.give(controller, orders);
        }
    }

    /** Whether something was ordered since this was asked last. */
    boolean hasNewOrders() {
        boolean has = adoption.orders() != orders;
        orders = adoption.orders();
        return has;
    }

    /** Not under the lock, and when all orders have been given. */
    void whenHeard(long orders) {
        if (!closed) {
            controller.whenHeard(() -> runner.input(this, new AdoptionInput.Heard(orders)));
        }
    }

    /** Not under the lock. Nobody knows what others have made of it. */
    void look() {
        if (!closed) {
            controller.refresh();
        }
    }

    /** Not under the lock. Whoever has charge of it now is not to be disputed. */
    void relent() {
        if (!closed) {
            controller.relent();
        }
    }

    private void commanded(Map<Part, Integer> values) {
        runner.with(
                this,
                () -> values.forEach((part, value) -> runner.feed(this, new AdoptionInput.Commanded(part, value))));
    }

    @Override
    public DeviceController byHand() {
        return byHand;
    }

    @Override
    public void follow(boolean on) {
        runner.with(this, () -> {
            boolean did = takesPart();
            follows = on;
            runner.feed(this, new AdoptionInput.Follow(on));
            runner.changed(did, this);
        });
    }

    @Override
    public void settings(AdoptionSettings settings) {
        runner.input(this, new AdoptionInput.SettingsAre(settings));
    }

    @Override
    public void onLink(LinkStatus status) {
        runner.with(this, () -> {
            up = status instanceof LinkStatus.Online;
            if (!up) {
                met = false;
                waitsUntil = 0;
                runner.feed(this, new AdoptionInput.LinkLost());
            }
        });
    }

    @Override
    public void onIdentity(DeviceIdentity identity) {
        runner.with(this, () -> uuid = uuid.or(identity::uuid));
    }

    @Override
    public void onConfirmed(LightState live, boolean first) {
        runner.with(this, () -> {
            met = true;
            runner.comesUp(this);
            runner.feed(this, new AdoptionInput.Confirmed(live, first));
        });
    }

    @Override
    public void onZonesConfirmed(ZoneView live, boolean first) {
        runner.input(this, new AdoptionInput.ZonesConfirmed(live.enabled(), live.zones(), first));
    }

    @Override
    public void onEffects(List<NamedId> effects) {
        Set<Integer> ids = effects.stream().map(NamedId::id).collect(Collectors.toUnmodifiableSet());
        limit(known -> known.withEffects(ids));
    }

    @Override
    public void onGeneration(Generation generation) {
        limit(known -> known.within(generation.maxSpeed(), generation.maxZones(), generation.switchesZones()));
    }

    private void limit(UnaryOperator<DeviceLimits> change) {
        runner.with(this, () -> {
            limits = change.apply(limits);
            runner.feed(this, new AdoptionInput.LimitsAre(limits));
        });
    }

    @Override
    public void close() {
        closed = true;
        runner.remove(this);
    }
}
