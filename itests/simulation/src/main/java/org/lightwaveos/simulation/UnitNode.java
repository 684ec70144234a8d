/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncReader;
import org.lightwaveos.peer.protocol.SyncReading;
import org.lightwaveos.virtual.sync.FirmwareSide;
import org.lightwaveos.virtual.sync.LinkEvent;
import org.lightwaveos.virtual.sync.ServiceRecord;
import org.lightwaveos.virtual.sync.SyncAction;
import org.lightwaveos.virtual.sync.SyncSide;
import org.lightwaveos.virtual.sync.SyncState;
import org.lightwaveos.virtual.sync.correct.CorrectPeer;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.GlobalField;
import org.lightwaveos.virtual.sync.light.SyncLight;

/** A unit: the virtual device's sync side, with the simulation for its network and clock. It forgets its light with its power. */
final class UnitNode implements Member {

    /** How a unit behaves. */
    enum Kind {
        /** As today's sources do, faults included. */
        FIRMWARE,
        /** As the protocol says. */
        CORRECT
    }

    /** Peers that a correct unit has room for. */
    static final int ROOM = 4;

    private static final long TICK_MS = 100;
    /** The units' client library sends a PING so often. */
    private static final long CLIENT_PING_MS = 10_000;
    /** A watchdog brings a crashed unit back after so long. */
    private static final long WATCHDOG_MS = 3_000;

    private final DeviceUuid uuid;
    private final Kind kind;
    private final PeerAddress address;
    private final Timeline timeline;
    private final Network network;
    private final Trace trace;
    private final Map<String, Wire.End> dialled = new LinkedHashMap<>();
    /** The number of the attempt that counts, by whom it is for. */
    private final Map<String, Long> attempts = new HashMap<>();

    private final Map<Integer, Wire.End> clients = new LinkedHashMap<>();

    private SyncSide side;
    private long startedAt;
    private boolean up;
    private long life;
    private int clientsSoFar;
    private long attemptsSoFar;
    private Word lastState;
    private Word lastWord;
    private Member takenFrom;
    private long takenInLife;
    private long missedAt = -1;
    private long strangerAt;
    private List<ServiceRecord> inReach = List.of();

    UnitNode(DeviceUuid uuid, Kind kind, Timeline timeline, Network network, Trace trace) {
        this.uuid = uuid;
        this.kind = kind;
        this.address = new PeerAddress("unit-" + uuid.text(), 80);
        this.timeline = timeline;
        this.network = network;
        this.trace = trace;
        this.side = newSide();
    }

    /**
     * What one of ours has told it.
     *
     * @param from who has
     * @param text a state or a command
     * @param own its own light then
     * @param leader whom it took for the leader then, empty for nobody
     * @param atMs when
     */
    record Word(OwnNode from, String text, SyncLight own, String leader, long atMs) {}

    private SyncSide newSide() {
        return kind == Kind.FIRMWARE ? new FirmwareSide(uuid.text()) : new CorrectPeer(uuid.text());
    }

    @Override
    public DeviceUuid uuid() {
        return uuid;
    }

    @Override
    public PeerAddress address() {
        return address;
    }

    @Override
    public boolean isUp() {
        return up;
    }

    Kind kind() {
        return kind;
    }

    @Override
    public DeviceUuid leader() {
        return side.leader().map(DeviceUuid::new).orElse(null);
    }

    /** Those that count at its elections. */
    List<String> connected() {
        return side.connected();
    }

    /** Whether it turns the other one away: it has as many peers as it has room for, and each is higher. */
    boolean hasNoRoomFor(DeviceUuid other) {
        List<String> connected = connected();
        return kind == Kind.CORRECT
                && connected.size() >= ROOM
                && connected.stream().allMatch(peer -> peer.compareTo(other.text()) > 0);
    }

    /** Something was said to it and is lost on the way, though the connection stands: no network does so, but this one. */
    void misses(Member from) {
        takenFrom = takenFrom == from ? null : takenFrom;
        missedAt = timeline.now();
    }

    /** Whether the last state that it took is of that one's, since both have started, and nothing has got lost since. */
    boolean hasTakenLast(OwnNode from) {
        return takenFrom == from && takenInLife == from.life();
    }

    /** Whether it has read a state of somebody's who is none of ours after the last of ours. */
    boolean isToldOtherwise() {
        return strangerAt > (lastState == null ? 0 : lastState.atMs());
    }

    SyncLight light() {
        return side.light();
    }

    /** The last states and commands, at most one of each; none if none of ours has told it anything since its start. */
    List<Word> lastWords() {
        return Stream.of(lastState, lastWord).filter(Objects::nonNull).toList();
    }

    @Override
    public boolean shows(GroupLight light) {
        return kind == Kind.CORRECT
                ? Lights.same(side.light(), light)
                : Lights.sameButHueAndTransition(side.light(), light);
    }

    @Override
    public int brightness() {
        return side.light().get(GlobalField.BRIGHTNESS);
    }

    /** What is changed at firmware itself is told to nobody. */
    @Override
    public boolean hasUser() {
        return kind == Kind.CORRECT;
    }

    @Override
    public void change(UserChange change) {
        change(change.theirs());
    }

    void change(Change change) {
        if (up) {
            trace.say(() -> Trace.name(this) + " user: " + change);
            perform(side.dispatch(now(), List.of(change)));
        }
    }

    @Override
    public void inReach(Collection<Member> others) {
        inReach = others.stream()
                .map(other -> new ServiceRecord(
                        other.address().host(),
                        other.address().port(),
                        Map.of("board", "ESP32-S3", "uuid", other.uuid().text(), "syncver", "1")))
                .toList();
        side.inReach(inReach);
    }

    @Override
    public Collection<Wire.End> ends() {
        List<Wire.End> ends = new ArrayList<>(dialled.values());
        ends.addAll(clients.values());
        return ends;
    }

    @Override
    public void start() {
        trace.say(() -> Trace.name(this) + " starts, " + kind);
        life++;
        up = true;
        startedAt = timeline.now();
        lastState = null;
        lastWord = null;
        takenFrom = null;
        missedAt = -1;
        strangerAt = 0;
        side = newSide();
        side.inReach(inReach);
        perform(side.start(0));
        again(TICK_MS, () -> perform(side.tick(now())));
        again(CLIENT_PING_MS, () -> dialled.values().forEach(end -> end.send(new Wire.Frame.Ping())));
    }

    private void again(long periodMs, Runnable action) {
        long thisLife = life;
        timeline.after(periodMs, () -> {
            if (life == thisLife) {
                action.run();
                again(periodMs, action);
            }
        });
    }

    @Override
    public void crash() {
        trace.say(() -> Trace.name(this) + " loses its power");
        up = false;
        life++;
        ends().forEach(Wire.End::drop);
        dialled.clear();
        attempts.clear();
        clients.clear();
    }

    @Override
    public void accepted(Wire.End end) {
        int client = ++clientsSoFar;
        clients.put(client, end);
        end.attach(
                frame -> {
                    if (frame instanceof Wire.Frame.Text text) {
                        heard(end, text.text(), () -> side.incoming(now(), client, bytes(text.text())));
                    } else if (frame instanceof Wire.Frame.Ping) {
                        end.send(new Wire.Frame.Pong());
                    }
                },
                () -> {
                    clients.remove(client);
                    perform(side.gone(now(), client));
                });
    }

    private void perform(List<SyncAction> actions) {
        for (SyncAction action : actions) {
            if (action instanceof SyncAction.Connect connect) {
                dial(connect);
            } else if (action instanceof SyncAction.Send send) {
                send(dialled.get(send.peer()), send.text());
            } else if (action instanceof SyncAction.Answer answer) {
                send(clients.get(answer.client()), answer.text());
            } else if (action instanceof SyncAction.Close close) {
                attempts.remove(close.peer());
                close(dialled.remove(close.peer()));
            } else if (action instanceof SyncAction.HangUp hangUp) {
                close(clients.remove(hangUp.client()));
            }
        }
    }

    private static void send(Wire.End end, String text) {
        if (end != null) {
            end.send(new Wire.Frame.Text(text));
        }
    }

    private static void close(Wire.End end) {
        if (end != null) {
            end.close();
        }
    }

    private void dial(SyncAction.Connect connect) {
        String to = connect.peer();
        URI uri = URI.create(connect.uri());
        long attempt = ++attemptsSoFar;
        attempts.put(to, attempt);
        network.dial(this, new PeerAddress(uri.getHost(), uri.getPort()), end -> {
            if (!attempts.remove(to, attempt)) {
                close(end);
            } else if (end == null) {
                link(to, new LinkEvent.Lost());
            } else {
                dialled.put(to, end);
                end.attach(frame -> received(to, end, frame), () -> {
                    dialled.remove(to, end);
                    link(to, new LinkEvent.Lost());
                });
                link(to, new LinkEvent.Connected());
            }
        });
    }

    private void received(String from, Wire.End end, Wire.Frame frame) {
        if (frame instanceof Wire.Frame.Text text) {
            LinkEvent event = new LinkEvent.Frame(LinkEvent.Frame.TEXT, bytes(text.text()));
            heard(end, text.text(), () -> side.link(now(), from, event));
        } else if (frame instanceof Wire.Frame.Ping) {
            end.send(new Wire.Frame.Pong());
        } else {
            link(from, new LinkEvent.Frame(LinkEvent.Frame.PONG, new byte[] {0}));
        }
    }

    private void link(String to, LinkEvent event) {
        perform(side.link(now(), to, event));
    }

    private interface Heard {
        List<SyncAction> by();
    }

    private void heard(Wire.End end, String text, Heard heard) {
        Member from = end.other().owner();
        if (from instanceof OwnNode ours && (text.contains("sync.state") || text.contains("sync.cmd"))) {
            lastWord = new Word(ours, text, side.light(), side.leader().orElse(""), timeline.now());
            lastState = text.contains("sync.state") ? lastWord : lastState;
        } else if (text.contains("sync.state")) {
            strangerAt = timeline.now();
        }
        long before = side.light().version();
        boolean adrift = side.state() == SyncState.RECONNECTING && side.leader().isEmpty();
        perform(heard.by());
        if (before != side.light().version()) {
            // what comes late was said before what has got lost
            takenFrom = from instanceof OwnNode && saidAt(text) <= missedAt ? null : from;
            takenInLife = from instanceof OwnNode ours ? ours.life() : 0;
        }
        if (side.hasCrashed()) {
            // Adrift: it has lost its only connection before its first election, and will never hold one. Nobody can
            // know.
            if (from instanceof OwnNode && !adrift) {
                throw new AssertionError(Trace.name(this) + " was crashed by " + Trace.name(from) + ": " + text);
            }
            // One unit's fault with another: the leading one tells its light before the other has elected.
            crash();
            timeline.after(WATCHDOG_MS, () -> {
                if (!up) {
                    start();
                }
            });
        }
    }

    /** By the clock of ours, which is that of the simulation. */
    private static long saidAt(String text) {
        if (SyncReader.read(text) instanceof SyncReading.Accepted accepted) {
            if (accepted.message() instanceof SyncMessage.State state) {
                return state.timestampMs();
            }
            if (accepted.message() instanceof SyncMessage.Command command) {
                return command.timestampMs();
            }
        }
        return Long.MAX_VALUE;
    }

    private long now() {
        return timeline.now() - startedAt;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
