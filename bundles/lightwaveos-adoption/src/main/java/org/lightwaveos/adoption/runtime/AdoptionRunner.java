/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.adoption.AdoptedDevice;
import org.lightwaveos.adoption.AdoptedDevices;
import org.lightwaveos.adoption.GroupPort;
import org.lightwaveos.adoption.core.AdoptionInput;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.adoption.core.Order;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.runtime.WakeUp;

/**
 * Runs the adoptions of one peer: serialises their inputs, keeps their time, carries out their orders. Members are touched
 * under the lock only; the group and the controllers are called outside it, in the order in which it was decided.
 */
final class AdoptionRunner implements AdoptedDevices {

    private final GroupPort group;
    private final LongSupplier nanoTime;
    private final long origin;
    private final WakeUp wakeUp;
    private final CallLane calls;
    private final Object lock = new Object();
    private final List<Member> members = new ArrayList<>(); // guarded by lock
    private @Nullable GroupLight light; // guarded by lock
    private boolean unchosen; // guarded by lock
    private Set<DeviceUuid> connected = Set.of(); // guarded by lock
    private Set<DeviceUuid> elsewhere = Set.of(); // guarded by lock
    private Set<DeviceUuid> held = Set.of(); // guarded by lock
    private long nowMs; // guarded by lock; the same for all that comes of one event
    private boolean closed; // guarded by lock

    AdoptionRunner(GroupPort group, ScheduledExecutorService executor, LongSupplier nanoTime) {
        this.group = group;
        this.nanoTime = nanoTime;
        this.origin = nanoTime.getAsLong();
        this.wakeUp = new WakeUp(executor, this::wake);
        this.calls = new CallLane(group::note);
    }

    @Override
    public AdoptedDevice adopt(
            Optional<DeviceUuid> uuid, AdoptionSettings settings, boolean follow, DeviceController controller) {
        Member member = new Member(this, uuid, settings, follow, controller);
        locked(() -> {
            members.add(member);
            @Nullable GroupLight known = light;
            if (known != null) {
                feed(member, new AdoptionInput.GroupIs(known));
            }
        });
        return member;
    }

    @Override
    public void groupLight(GroupLight now) {
        locked(() -> {
            @Nullable GroupLight before = light;
            light = now;
            unchosen &= before == null || before.equals(now);
            AdoptionInput input = new AdoptionInput.GroupIs(now);
            if (unchosen && seeds(input)) {
                return;
            }
            members.forEach(member -> feed(member, input));
        });
    }

    /**
     * Has the first device that is there bring its own light. Returns whether that is another one: then the others are told
     * that one only, when the group has it.
     */
    private boolean seeds(AdoptionInput light) {
        Optional<Member> first = members.stream().filter(Member::canLend).findFirst();
        if (first.isEmpty()) {
            return false;
        }
        unchosen = false;
        obey(first.get(), new AdoptionInput.Seed());
        return obey(first.get(), light);
    }

    @Override
    public void groupGone() {
        locked(() -> {
            light = null;
            members.forEach(member -> feed(member, new AdoptionInput.GroupGone()));
        });
    }

    @Override
    public void groupUnchosen() {
        locked(() -> unchosen = true);
    }

    @Override
    public void syncMembers(Set<DeviceUuid> now) {
        locked(() -> connected = Set.copyOf(now));
    }

    @Override
    public void drivenElsewhere(Set<DeviceUuid> devices) {
        locked(() -> elsewhere = Set.copyOf(devices));
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            members.clear();
        }
        calls.close();
        wakeUp.cancel();
    }

    /** Something has happened to the member. Nothing is done about one that is none any more. */
    void with(Member member, Runnable what) {
        locked(() -> {
            if (members.contains(member)) {
                what.run();
            }
        });
    }

    void input(Member member, AdoptionInput input) {
        with(member, () -> feed(member, input));
    }

    /** Only under the lock. */
    void feed(Member member, AdoptionInput input) {
        if (unchosen && input instanceof AdoptionInput.Confirmed && member.takesPart()) {
            unchosen = false;
            obey(member, new AdoptionInput.Seed());
        }
        obey(member, input);
    }

    /** Only under the lock. What was ordered is not repeated once others have charge of the device, and then it is looked at. */
    void changed(boolean tookPart, Member member) {
        if (tookPart != member.takesPart()) {
            calls.add(tookPart ? member::relent : member::look);
        }
    }

    void remove(Member member) {
        locked(() -> members.remove(member));
    }

    /**
     * What is ordered of a device goes to it in one call, so that it changes in one frame; what is proposed comes before that.
     * Returns whether the group is to be changed.
     */
    private boolean obey(Member member, AdoptionInput input) {
        boolean proposed = false;
        List<Order.Set> sets = new ArrayList<>();
        for (Order order : member.adoption.handle(input, nowMs)) {
            if (order instanceof Order.Set set) {
                sets.add(set);
            } else if (order instanceof Order.Propose propose) {
                calls.add(() -> group.change(propose.change()));
                proposed = true;
            } else if (order instanceof Order.Seed seed) {
                calls.add(() -> group.changeIfStill(seed.change(), seed.still()));
                proposed = true;
            }
        }
        if (!sets.isEmpty()) {
            calls.add(() -> member.order(sets));
        }
        if (member.hasNewOrders()) {
            long orders = member.adoption.orders();
            calls.add(() -> member.whenHeard(orders));
        }
        return proposed;
    }

    private void wake() {
        locked(() -> {
            for (Member member : members) {
                if (member.adoption.nextWakeUpMs() <= nowMs) {
                    feed(member, new AdoptionInput.WakeUp());
                }
            }
        });
    }

    private void locked(Runnable what) {
        synchronized (lock) {
            if (closed) {
                return;
            }
            nowMs = (nanoTime.getAsLong() - origin) / 1_000_000;
            what.run();
            share();
            long next = Long.MAX_VALUE;
            for (Member member : members) {
                next = Math.min(next, Math.min(member.adoption.nextWakeUpMs(), member.leftUntil()));
            }
            if (next != Long.MAX_VALUE) {
                wakeUp.at(next, next * 1_000_000 - (nanoTime.getAsLong() - origin));
            }
        }
        calls.run();
    }

    /** Only under the lock. */
    void comesUp(Member member) {
        member.comesUp(nowMs);
        takeTurns(member, isMemberBySync(member));
    }

    private boolean isMemberBySync(Member member) {
        return member.uuid().filter(connected::contains).isPresent();
    }

    private void takeTurns(Member member, boolean bySync) {
        boolean did = member.takesPart();
        boolean isLeft = member.isLeft(member.uuid().filter(elsewhere::contains).isPresent(), nowMs);
        if (member.yield(bySync || isLeft)) {
            feed(member, new AdoptionInput.Yield(member.yields()));
            changed(did, member);
        }
    }

    /** Who drives what may have changed. */
    private void share() {
        Set<DeviceUuid> holds = new HashSet<>();
        for (Member member : members) {
            Optional<DeviceUuid> uuid = member.uuid();
            boolean bySync = isMemberBySync(member);
            takeTurns(member, bySync);
            if (uuid.isPresent() && member.isHeld() && !bySync) {
                holds.add(uuid.get());
            }
        }
        if (!holds.equals(held)) {
            Set<DeviceUuid> now = Set.copyOf(holds);
            held = now;
            calls.add(() -> group.hold(now));
        }
    }
}
