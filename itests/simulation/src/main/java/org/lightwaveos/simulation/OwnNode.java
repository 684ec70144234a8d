/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.LinkId;
import org.lightwaveos.peer.core.Peer;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.core.PeerInput;
import org.lightwaveos.peer.core.PeerOutput;
import org.lightwaveos.peer.core.PeerSettings;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.core.Timing;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;

/** One of our own peers: the real core, with the simulation for its network and clock. */
final class OwnNode implements Member {

    private final DeviceUuid uuid;
    private final PeerAddress address;
    private final Leadership leadership;
    private final Timeline timeline;
    private final Network network;
    private final Trace trace;
    private final RandomGenerator random;

    private Peer peer;
    private final Map<LinkId, Wire.End> wires = new HashMap<>();
    private GroupLight shown = GroupLight.INITIAL;
    private DeviceUuid leader;
    private SyncState state = SyncState.INITIALIZING;
    private long accepted;
    private long wakeUpAt = Long.MAX_VALUE;
    private long life;

    OwnNode(DeviceUuid uuid, Leadership leadership, Timeline timeline, Network network, Trace trace, long seed) {
        this.uuid = uuid;
        this.address = new PeerAddress("node-" + uuid.text(), 8188);
        this.leadership = leadership;
        this.timeline = timeline;
        this.network = network;
        this.trace = trace;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
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
        return peer != null;
    }

    Leadership leadership() {
        return leadership;
    }

    SyncState state() {
        return state;
    }

    void start() {
        life++;
        // What was shown last is what openHAB keeps over a restart.
        peer = new Peer(new PeerSettings(uuid, "peer " + uuid.suffix(), leadership, shown, Timing.DEFAULT), random);
        leader = null;
        take(new PeerInput.Started());
    }

    /** An orderly end. */
    void stop() {
        take(new PeerInput.Stopping());
        peer = null;
        life++;
        wires.clear();
    }

    /** Pulls the plug: it forgets everything, and nobody is told. */
    void crash() {
        trace.say(Trace.name(this) + " crashes");
        peer = null;
        life++;
        wires.values().forEach(Wire.End::drop);
        wires.clear();
        state = SyncState.INITIALIZING;
    }

    /** mDNS has told it of another. */
    void sees(Member other) {
        take(new PeerInput.PeerSeen(other.uuid(), other.address()));
    }

    @Override
    public void accepted(Wire.End end) {
        if (peer != null) {
            attach(new LinkId(LinkId.Direction.INCOMING, ++accepted), end);
        }
    }

    GroupLight shown() {
        return shown;
    }

    /** Whom it takes for the leader; null while it knows none. */
    DeviceUuid leader() {
        return leader;
    }

    void change(LightCommand command) {
        trace.say(Trace.name(this) + " user: " + command);
        take(new PeerInput.LocalChange(command));
    }

    private void attach(LinkId link, Wire.End end) {
        long thisLife = life;
        wires.put(link, end);
        end.attach(
                frame -> {
                    if (life == thisLife) {
                        received(link, end, frame);
                    }
                },
                () -> {
                    if (life == thisLife) {
                        wires.remove(link);
                        take(new PeerInput.LinkClosed(link));
                    }
                });
        take(new PeerInput.LinkOpened(link));
    }

    private void received(LinkId link, Wire.End end, Wire.Frame frame) {
        if (frame instanceof Wire.Frame.Text text) {
            take(new PeerInput.TextReceived(link, text.text()));
        } else if (frame instanceof Wire.Frame.Ping) {
            end.send(new Wire.Frame.Pong());
        } else {
            take(new PeerInput.PongReceived(link));
        }
    }

    private void take(PeerInput input) {
        if (peer == null) {
            return;
        }
        for (PeerOutput output : peer.handle(input, timeline.now())) {
            carryOut(output);
        }
        sleep();
    }

    private void carryOut(PeerOutput output) {
        if (output instanceof PeerOutput.Dial dial) {
            dial(dial);
        } else if (output instanceof PeerOutput.SendText send) {
            end(send.link()).ifPresent(end -> end.send(new Wire.Frame.Text(send.text())));
        } else if (output instanceof PeerOutput.SendPing ping) {
            end(ping.link()).ifPresent(end -> end.send(new Wire.Frame.Ping()));
        } else if (output instanceof PeerOutput.Close close) {
            end(close.link()).ifPresent(Wire.End::close);
            wires.remove(close.link());
        } else if (output instanceof PeerOutput.LightShown light) {
            shown = light.light();
        } else if (output instanceof PeerOutput.RoleChanged role) {
            leader = role.leader().orElse(null);
            state = role.state();
            trace.say(Trace.name(this) + " is " + role.state() + " under "
                    + role.leader().map(DeviceUuid::suffix).orElse("nobody"));
        }
    }

    private java.util.Optional<Wire.End> end(LinkId link) {
        return java.util.Optional.ofNullable(wires.get(link));
    }

    private void dial(PeerOutput.Dial dial) {
        long thisLife = life;
        network.dial(this, dial.address(), end -> {
            if (life != thisLife || peer == null) {
                if (end != null) {
                    end.close();
                }
            } else if (end == null) {
                take(new PeerInput.LinkClosed(dial.link()));
            } else {
                attach(dial.link(), end);
            }
        });
    }

    private void sleep() {
        if (peer == null) {
            return;
        }
        long wish = peer.nextWakeUpMs();
        if (wish == Long.MAX_VALUE || wish == wakeUpAt) {
            return;
        }
        wakeUpAt = wish;
        long thisLife = life;
        timeline.at(wish, () -> {
            if (life == thisLife && wakeUpAt == wish) {
                wakeUpAt = Long.MAX_VALUE;
                take(new PeerInput.WakeUp());
            }
        });
    }
}
