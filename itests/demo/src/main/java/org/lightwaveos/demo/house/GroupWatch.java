/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** What openHAB's peer shows of its group, and in what order it came. Guarded by this. */
public final class GroupWatch {
    /** What the leader's channel shows when openHAB leads. */
    public static final String SELF = "self";

    private static final Set<String> AWAITED = Set.of("role", "leader", "peers");

    private final Map<String, String> channels = new HashMap<>();
    private final List<String> roles = new ArrayList<>();
    private final List<String> leaders = new ArrayList<>();
    private long changedNanos;

    /** A channel shows this state since {@code nanos}, a {@link System#nanoTime}. */
    public synchronized void shows(String channelId, String state, long nanos) {
        if (!AWAITED.contains(channelId) || state.equals(channels.put(channelId, state))) {
            return;
        }
        changedNanos = nanos;
        switch (channelId) {
            case "role" -> roles.add(state);
            case "leader" -> leaders.add(state);
            default -> {
                // The number of peers has no story of its own.
            }
        }
        notifyAll();
    }

    /** Waits until openHAB has that role and leader, and that many peers, and tells since when; empty if it never has. */
    public synchronized OptionalLong await(String role, String leader, int peers, Duration patience)
            throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!is(role, leader, peers)) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return OptionalLong.empty();
            }
            wait(left / 1_000_000 + 1);
        }
        return OptionalLong.of(changedNanos);
    }

    /** Others than ours may be about, in other programs on this machine. */
    private boolean is(String role, String leader, int peers) {
        return role.equals(channels.get("role"))
                && leader.equals(channels.get("leader"))
                && peers <= Integer.parseInt(channels.getOrDefault("peers", "0"));
    }

    /** Every role that it has had, in order. */
    public synchronized List<String> roles() {
        return List.copyOf(roles);
    }

    /** Every leader that it has known, in order. */
    public synchronized List<String> leaders() {
        return List.copyOf(leaders);
    }

    /** How often role or leader have changed so far. */
    public synchronized int changes() {
        return roles.size() + leaders.size();
    }
}
