/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.rules.StateVersion;

/**
 * The changes of our own user that the leader has not confirmed, the latest for each thing that a change can set. They
 * are shown over the leader's light until it confirms them, or has been asked often enough.
 */
final class PendingChanges {

    private final Timing timing;
    private final Map<Object, PendingChange> changes = new LinkedHashMap<>();
    private long sentAt = Long.MIN_VALUE / 2;

    PendingChanges(Timing timing) {
        this.timing = timing;
    }

    void add(LightCommand change, long now) {
        Object target = change.target();
        changes.remove(target);
        changes.put(target, PendingChange.fresh(change, now));
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The light with all of them made. */
    GroupLight over(GroupLight light) {
        GroupLight result = light;
        for (PendingChange pending : changes.values()) {
            result = pending.change().applyTo(result);
        }
        return result;
    }

    /** All of them, forgotten: for one who has become the leader itself. */
    List<LightCommand> take() {
        List<LightCommand> taken =
                changes.values().stream().map(PendingChange::change).toList();
        changes.clear();
        return taken;
    }

    /** To be sent as new: another one leads now. */
    void startAgain(long now) {
        changes.replaceAll((target, pending) -> pending.startAgain(now));
    }

    /**
     * The leader's light has come: drops what it holds or has held, and what the leader has passed over often enough.
     *
     * @return those that it holds or has held
     */
    List<PendingChange> reconcile(SyncMessage.State state) {
        List<PendingChange> confirmed = new ArrayList<>();
        changes.values().removeIf(pending -> {
            if (pending.tries() == 0) {
                return false;
            }
            if (hasTaken(state, pending) || holds(state, pending)) {
                confirmed.add(pending);
                return true;
            }
            return isPassed(state, pending) && pending.tries() >= timing.confirmTries();
        });
        return confirmed;
    }

    /**
     * A leader that is a unit does not say what it has taken. If its number is just that of our change, and its light does
     * not hold it, somebody else's took the number, and we ask again; if the number is higher, ours may have been taken and
     * changed since, which is not for us to undo.
     */
    void giveWay(StateVersion told) {
        changes.values().removeIf(pending -> pending.tries() > 0 && told.isNewerThan(pending.sentAs()));
    }

    /** Somebody may have changed the same thing since: that is not for us to undo. */
    private static boolean hasTaken(SyncMessage.State state, PendingChange pending) {
        return state.confirms()
                .filter(version -> !pending.sentAs().isNewerThan(version))
                .isPresent();
    }

    private static boolean holds(SyncMessage.State state, PendingChange pending) {
        return pending.change().isIdempotent()
                ? pending.change().applyTo(state.light()).equals(state.light())
                : isPassed(state, pending);
    }

    private static boolean isPassed(SyncMessage.State state, PendingChange pending) {
        return !pending.sentAs().isNewerThan(state.version());
    }

    /**
     * Sends what is new, what the leader has passed over, and what it has not answered in time; drops what has been
     * tried often enough.
     *
     * @param local up to here the leader has told
     * @param above what is sent gets versions newer than this one
     * @return whether anything was dropped, so that the leader's light shows again
     */
    boolean flush(StateVersion local, StateVersion above, long now, Consumer<PendingChange> send) {
        boolean dropped = changes.values().removeIf(pending -> isOverdue(pending, now) && isLastTry(pending));
        if (now - sentAt < timing.coalesceMs()) {
            return dropped;
        }
        StateVersion highest = above;
        for (PendingChange pending : changes.values()) {
            if (pending.tries() > 0 && pending.sentAs().isNewerThan(highest)) {
                highest = pending.sentAs();
            }
        }
        for (Map.Entry<Object, PendingChange> entry : changes.entrySet()) {
            PendingChange pending = entry.getValue();
            boolean passedOver = pending.tries() > 0 && !pending.sentAs().isNewerThan(local);
            if (pending.tries() == 0 || isOverdue(pending, now) || passedOver) {
                highest = highest.next();
                PendingChange again = pending.again(highest, now);
                entry.setValue(again);
                send.accept(again);
                sentAt = now;
            }
        }
        return dropped;
    }

    /** When {@link #flush} will have something to do. */
    long nextAt(StateVersion local) {
        long next = Long.MAX_VALUE;
        for (PendingChange pending : changes.values()) {
            boolean soon = pending.tries() == 0 || !pending.sentAs().isNewerThan(local);
            next = Math.min(next, soon ? sentAt + timing.coalesceMs() : pending.sentAt() + timing.confirmMs());
        }
        return next;
    }

    private boolean isOverdue(PendingChange pending, long now) {
        return pending.tries() > 0 && now - pending.sentAt() >= timing.confirmMs();
    }

    private boolean isLastTry(PendingChange pending) {
        return pending.tries() >= timing.confirmTries() || !pending.change().isIdempotent();
    }
}
