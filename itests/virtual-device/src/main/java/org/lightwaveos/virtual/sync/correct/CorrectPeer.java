/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.sync.LinkEvent;
import org.lightwaveos.virtual.sync.ServiceRecord;
import org.lightwaveos.virtual.sync.SyncAction;
import org.lightwaveos.virtual.sync.SyncRole;
import org.lightwaveos.virtual.sync.SyncSide;
import org.lightwaveos.virtual.sync.SyncState;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.SyncLight;

/**
 * One correct unit as a sync peer.
 *
 * <p>Who is behind a connection: whom it was dialled for, or whom its first message with a UUID names. A client that pings
 * without ever having named itself is pinged back, and names itself in its pong.
 */
public final class CorrectPeer implements SyncSide {

    /** Until the first election, unless a peer is found before. */
    private static final long DISCOVERING_MS = 5_000;

    private static final long SCAN_MS = 30_000;
    private static final long ASK_AGAIN_MS = 1_000;

    private final DeviceUuid own;
    private final List<SyncAction> out = new ArrayList<>();
    private final Neighbours neighbours;
    private final Links links = new Links(out::add);
    private final Replication replication;
    private List<ServiceRecord> inReach = List.of();
    private Optional<DeviceUuid> leader = Optional.empty();
    private boolean started;
    private long startedMs;
    private long scannedMs;
    private boolean hadPeers;

    /**
     * A unit that has not been started.
     *
     * @param uuid of its MAC address, as in {@code LW-AABBCCDDEEFF}
     * @throws IllegalArgumentException if it is no UUID
     */
    public CorrectPeer(String uuid) {
        own = new DeviceUuid(uuid);
        neighbours = new Neighbours(own);
        replication = new Replication(own, links);
    }

    @Override
    public void inReach(List<ServiceRecord> answers) {
        inReach = List.copyOf(answers);
    }

    @Override
    public List<SyncAction> start(long nowMs) {
        started = true;
        startedMs = nowMs;
        return scan(nowMs);
    }

    @Override
    public List<SyncAction> tick(long nowMs) {
        return event(nowMs, () -> {
            links.heartbeat(nowMs).forEach(dead -> end(nowMs, dead));
            neighbours.dropStale(nowMs, links::leadTo);
            if (nowMs - scannedMs >= SCAN_MS) {
                scanAll(nowMs);
            }
            dial(nowMs);
        });
    }

    @Override
    public List<SyncAction> scan(long nowMs) {
        return event(nowMs, () -> {
            scanAll(nowMs);
            dial(nowMs);
        });
    }

    @Override
    public List<SyncAction> link(long nowMs, String peer, LinkEvent event) {
        return event(nowMs, () -> links.dialled(peer).ifPresent(link -> {
            if (event instanceof LinkEvent.Connected) {
                link.open = true;
                link.openedMs = nowMs;
                link.heardMs = nowMs;
                links.ping(nowMs, link);
                met(nowMs, link);
            } else if (event instanceof LinkEvent.Lost) {
                links.remove(link);
                neighbours.failed(nowMs, link.peer.orElseThrow());
            } else if (event instanceof LinkEvent.Frame frame) {
                frame(nowMs, link, frame);
            }
        }));
    }

    @Override
    public List<SyncAction> incoming(long nowMs, int client, byte[] text) {
        return event(nowMs, () -> {
            Optional<Link> known = links.accepted(client);
            Link link = known.orElseGet(() -> Link.accepted(client, nowMs));
            if (known.isEmpty()) {
                links.add(link);
            }
            received(nowMs, link, text);
        });
    }

    @Override
    public List<SyncAction> gone(long nowMs, int client) {
        return event(nowMs, () -> links.accepted(client).ifPresent(links::remove));
    }

    @Override
    public List<SyncAction> dispatch(long nowMs, List<Change> changes) {
        return event(nowMs, () -> changes.forEach(replication::change));
    }

    @Override
    public List<SyncAction> setHue(long nowMs, int hue) {
        return event(nowMs, () -> replication.setHue(hue));
    }

    @Override
    public void restore(SyncLight light) {
        replication.restore(light);
    }

    @Override
    public List<SyncAction> stop(long nowMs) {
        return event(nowMs, () -> {
            links.endAll();
            started = false;
            leader = Optional.empty();
            replication.group(Set.of(), leader);
        });
    }

    /** Never. */
    @Override
    public boolean hasCrashed() {
        return false;
    }

    @Override
    public SyncLight light() {
        return replication.light();
    }

    /** Synchronized is who has nothing to tell, or, following, the leader's light. Reconnecting is who has lost everybody. */
    @Override
    public SyncState state() {
        if (!started) {
            return SyncState.INITIALIZING;
        }
        if (leader.isEmpty()) {
            return SyncState.DISCOVERING;
        }
        if (hadPeers && links.peers().isEmpty() && !neighbours.isEmpty()) {
            return SyncState.RECONNECTING;
        }
        if (replication.isSettled()) {
            return SyncState.SYNCHRONIZED;
        }
        return role() == SyncRole.LEADER ? SyncState.LEADING : SyncState.FOLLOWING;
    }

    @Override
    public SyncRole role() {
        return leader.map(who -> who.equals(own) ? SyncRole.LEADER : SyncRole.FOLLOWER)
                .orElse(SyncRole.UNKNOWN);
    }

    @Override
    public Optional<String> leader() {
        return leader.map(DeviceUuid::text);
    }

    /** Over connections of both directions, highest first. */
    @Override
    public List<String> connected() {
        return links.peers().stream().map(DeviceUuid::text).toList();
    }

    public List<String> discovered() {
        return neighbours.uuids();
    }

    private List<SyncAction> event(long nowMs, Runnable event) {
        if (started) {
            event.run();
            elect(nowMs);
            replication.flush(nowMs);
        }
        List<SyncAction> actions = List.copyOf(out);
        out.clear();
        return actions;
    }

    private void scanAll(long nowMs) {
        scannedMs = nowMs;
        neighbours.scanned(nowMs, inReach);
    }

    private void dial(long nowMs) {
        for (Neighbours.Neighbour neighbour : neighbours.due(nowMs)) {
            if (!links.leadTo(neighbour.uuid) && !links.isFull()) {
                links.add(Link.dialled(neighbour.uuid, neighbour.uri()));
                out.add(new SyncAction.Connect(neighbour.uuid.text(), neighbour.uri()));
            }
        }
    }

    private void frame(long nowMs, Link link, LinkEvent.Frame frame) {
        if (frame.opcode() == LinkEvent.Frame.PONG) {
            heard(nowMs, link);
        } else if (frame.opcode() == LinkEvent.Frame.TEXT) {
            received(nowMs, link, frame.payload());
        }
    }

    private void heard(long nowMs, Link link) {
        link.heardMs = nowMs;
        link.peer.ifPresent(peer -> {
            neighbours.seen(nowMs, peer);
            if (nowMs - link.openedMs >= Links.HEARTBEAT_MS) {
                neighbours.proven(peer);
            }
        });
    }

    private void received(long nowMs, Link link, byte[] text) {
        heard(nowMs, link);
        MessageReader.read(text, light())
                .filter(message -> isFromItsPeer(nowMs, link, message))
                .ifPresent(message -> obey(nowMs, link, message));
    }

    /**
     * Binds an unknown client to whom it says it is; ends what claims to be us, is a peer too many, or changes its name: a
     * name that was wrong would stay with the connection otherwise.
     */
    private boolean isFromItsPeer(long nowMs, Link link, Message message) {
        if (message.sender().isEmpty()) {
            return true;
        }
        DeviceUuid sender = message.sender().get();
        if (link.peer.isPresent()) {
            boolean same = link.isTo(sender);
            if (!same) {
                // Another unit has the address now, or it is not whom we took it for.
                end(nowMs, link);
            }
            return same;
        }
        if (sender.equals(own) || !links.leadTo(sender) && links.isFull() && !makeRoom(nowMs, sender)) {
            end(nowMs, link);
            return false;
        }
        link.peer = message.sender();
        met(nowMs, link);
        return true;
    }

    /** A higher one is let in for the lowest: whoever is to lead must not be kept out by those it would lead. */
    private boolean makeRoom(long nowMs, DeviceUuid newcomer) {
        DeviceUuid lowest = links.lowest();
        if (newcomer.compareTo(lowest) < 0) {
            return false;
        }
        links.leadingTo(lowest).forEach(link -> end(nowMs, link));
        return true;
    }

    private void obey(long nowMs, Link link, Message message) {
        if (message instanceof Message.Ping) {
            link.settled = true;
            out.add(link.send(MessageWriter.pong(own)));
            if (link.peer.isEmpty() && nowMs - link.askedMs >= ASK_AGAIN_MS) {
                link.askedMs = nowMs;
                out.add(link.send(MessageWriter.PING));
            }
        } else if (message instanceof Message.State state) {
            link.settled = true;
            replication.received(link.peer.orElseThrow(), state);
        } else if (message instanceof Message.Command command) {
            replication.received(link.peer.orElseThrow(), command);
        }
    }

    private void met(long nowMs, Link link) {
        hadPeers = true;
        elect(nowMs);
        replication.met(link.peer.orElseThrow());
    }

    private void end(long nowMs, Link link) {
        if (links.remove(link)) {
            out.add(link.end());
            link.peer.filter(peer -> link.isDialled()).ifPresent(peer -> neighbours.failed(nowMs, peer));
        }
    }

    /** The highest of all that are connected, in either direction; alone it is this unit itself. */
    private void elect(long nowMs) {
        List<DeviceUuid> peers = links.peers();
        boolean waits = leader.isEmpty() && peers.isEmpty() && nowMs - startedMs < DISCOVERING_MS;
        if (started && !waits) {
            leader = peers.stream()
                    .findFirst()
                    .filter(peer -> peer.compareTo(own) > 0)
                    .or(() -> Optional.of(own));
            replication.group(Set.copyOf(peers), leader);
        }
    }
}
