/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.GroupMember;
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
    private final Map<LinkId, Wire.End> wires = new LinkedHashMap<>();
    private final Set<LinkId> dialling = new HashSet<>();

    private Guest guest = Guest.NONE;
    private Peer peer;
    private boolean up;
    private GroupLight shown = GroupLight.INITIAL;
    private List<GroupLight> showings = new ArrayList<>();
    private DeviceUuid leader;
    private SyncState state = SyncState.INITIALIZING;
    private Set<GroupMember> members = Set.of();
    private Set<DeviceUuid> held = Set.of();
    private Set<DeviceUuid> drivenElsewhere = Set.of();
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
        return up;
    }

    Leadership leadership() {
        return leadership;
    }

    boolean isObserver() {
        return leadership == Leadership.OBSERVER;
    }

    SyncState state() {
        return state;
    }

    @Override
    public DeviceUuid leader() {
        return leader;
    }

    GroupLight shown() {
        return shown;
    }

    /** A list of all that a person sees here from now on, until the next one is asked for. */
    List<GroupLight> watch() {
        showings = new ArrayList<>();
        return showings;
    }

    /** Whom it takes for connected, itself left out. */
    Set<GroupMember> members() {
        return members;
    }

    /** Somebody lives in its process from its next start on. */
    void guest(Guest with) {
        guest = with;
    }

    /** Has control sessions to these devices from now on, or from its next start on. */
    void hold(Set<DeviceUuid> devices) {
        held = devices;
        if (up) {
            trace.say(() -> Trace.name(this) + " holds " + devices);
            take(new PeerInput.Holds(devices));
        }
    }

    Set<DeviceUuid> held() {
        return held;
    }

    /** As it has told last. */
    Set<DeviceUuid> drivenElsewhere() {
        return drivenElsewhere;
    }

    @Override
    public boolean shows(GroupLight light) {
        return shown.equals(light);
    }

    @Override
    public int brightness() {
        return shown.brightness().value();
    }

    @Override
    public boolean hasUser() {
        return !isObserver();
    }

    @Override
    public Collection<Wire.End> ends() {
        return new ArrayList<>(wires.values());
    }

    @Override
    public void start() {
        life++;
        up = true;
        dialling.clear();
        wakeUpAt = Long.MAX_VALUE;
        members = Set.of();
        drivenElsewhere = Set.of();
        leader = null;
        // What was shown last is what openHAB keeps over a restart.
        peer = new Peer(new PeerSettings(uuid, "peer " + uuid.suffix(), leadership, shown, Timing.DEFAULT), random);
        take(new PeerInput.Holds(held));
        guest.started();
        take(new PeerInput.Started());
    }

    /** An orderly end. What still comes in is given to the ended peer, which must be silent. */
    void stop() {
        trace.say(() -> Trace.name(this) + " stops");
        take(new PeerInput.Stopping());
        up = false;
        if (!wires.isEmpty() || !dialling.isEmpty()) {
            throw new AssertionError(Trace.name(this) + " has stopped and left connections open");
        }
        guest.stopped();
    }

    @Override
    public void crash() {
        trace.say(() -> Trace.name(this) + " crashes");
        up = false;
        life++;
        ends().forEach(Wire.End::drop);
        wires.clear();
        state = SyncState.INITIALIZING;
        guest.crashed();
    }

    @Override
    public void inReach(Collection<Member> others) {
        others.forEach(other -> take(new PeerInput.PeerSeen(other.uuid(), other.address())));
    }

    @Override
    public void accepted(Wire.End end) {
        attach(new LinkId(LinkId.Direction.INCOMING, ++accepted), end);
    }

    @Override
    public void change(UserChange change) {
        change(change.ours());
    }

    /** Another number with each start and end. */
    long life() {
        return life;
    }

    void change(LightCommand command) {
        if (up) {
            trace.say(() -> Trace.name(this) + " user: " + command);
            take(new PeerInput.LocalChange(command));
        }
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
        List<PeerOutput> outputs = peer.handle(input, timeline.now());
        if (!up && !outputs.isEmpty()) {
            throw new AssertionError(Trace.name(this) + " has stopped, and yet does " + outputs);
        }
        outputs.forEach(this::carryOut);
        sleep();
    }

    private void carryOut(PeerOutput output) {
        if (output instanceof PeerOutput.Dial dial) {
            dial(dial);
        } else if (output instanceof PeerOutput.SendText send) {
            end(send.link()).send(new Wire.Frame.Text(send.text()));
        } else if (output instanceof PeerOutput.SendPing ping) {
            end(ping.link()).send(new Wire.Frame.Ping());
        } else if (output instanceof PeerOutput.Close close) {
            dialling.remove(close.link());
            Wire.End end = wires.remove(close.link());
            if (end != null) {
                end.close();
            }
        } else if (output instanceof PeerOutput.LightShown light) {
            shown = light.light();
            showings.add(shown);
            guest.light(shown);
        } else if (output instanceof PeerOutput.MembersChanged changed) {
            members = changed.members();
            guest.members(members);
        } else if (output instanceof PeerOutput.DrivenElsewhere driven) {
            drivenElsewhere = driven.devices();
            guest.drivenElsewhere(drivenElsewhere);
        } else if (output instanceof PeerOutput.RoleChanged role) {
            leader = role.leader().orElse(null);
            state = role.state();
            guest.role(state);
            trace.say(() -> Trace.name(this) + " is " + role.state() + " under "
                    + role.leader().map(DeviceUuid::suffix).orElse("nobody"));
        }
    }

    private Wire.End end(LinkId link) {
        Wire.End end = wires.get(link);
        if (end == null) {
            throw new AssertionError(Trace.name(this) + " speaks on " + link + ", which does not stand");
        }
        return end;
    }

    private void dial(PeerOutput.Dial dial) {
        long thisLife = life;
        dialling.add(dial.link());
        network.dial(this, dial.address(), end -> {
            boolean wanted = life == thisLife && dialling.remove(dial.link());
            if (wanted && end != null) {
                attach(dial.link(), end);
            } else if (wanted) {
                take(new PeerInput.LinkClosed(dial.link()));
            } else if (end != null) {
                end.close();
            }
        });
    }

    /** The time that it wants to be woken at mostly moves on, so the event that is there looks again. */
    private void sleep() {
        long wish = peer.nextWakeUpMs();
        if (wish >= wakeUpAt) {
            return;
        }
        wakeUpAt = wish;
        long thisLife = life;
        timeline.at(wish, () -> {
            if (life == thisLife && wakeUpAt == wish) {
                wakeUpAt = Long.MAX_VALUE;
                if (peer.nextWakeUpMs() <= timeline.now()) {
                    take(new PeerInput.WakeUp());
                } else {
                    sleep();
                }
            }
        });
    }
}
