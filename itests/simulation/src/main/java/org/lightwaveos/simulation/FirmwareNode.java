/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.virtual.sync.FirmwarePeer;
import org.lightwaveos.virtual.sync.LinkEvent;
import org.lightwaveos.virtual.sync.ServiceRecord;
import org.lightwaveos.virtual.sync.SyncAction;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.GlobalField;

/** A unit with the firmware's own sync side, as its model behaves: faults included. */
final class FirmwareNode implements Member {

    private static final long TICK_MS = 100;

    private final DeviceUuid uuid;
    private final PeerAddress address;
    private final Timeline timeline;
    private final Network network;
    private final FirmwarePeer peer;
    private final Map<String, Wire.End> dialled = new HashMap<>();
    private boolean up;

    FirmwareNode(DeviceUuid uuid, Timeline timeline, Network network) {
        this.uuid = uuid;
        this.address = new PeerAddress("unit-" + uuid.text(), 80);
        this.timeline = timeline;
        this.network = network;
        this.peer = new FirmwarePeer(uuid.text());
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

    boolean hasCrashed() {
        return peer.hasCrashed();
    }

    int brightness() {
        return peer.light().get(GlobalField.BRIGHTNESS);
    }

    String leader() {
        return peer.leader().orElse("");
    }

    /** A hand on the unit itself. */
    void turnKnob(int brightness) {
        peer.dispatch(CommandKind.BRIGHTNESS, brightness);
    }

    /** What its scans find. */
    void inReach(Collection<? extends Member> others) {
        peer.inReach(others.stream()
                .filter(other -> other != this)
                .map(other -> new ServiceRecord(
                        other.address().host(),
                        other.address().port(),
                        Map.of("board", "ESP32-S3", "uuid", other.uuid().text(), "syncver", "1")))
                .toList());
    }

    void start() {
        up = true;
        perform(peer.start(timeline.now()));
        timeline.after(TICK_MS, this::tick);
    }

    private void tick() {
        perform(peer.tick(timeline.now()));
        timeline.after(TICK_MS, this::tick);
    }

    @Override
    public void accepted(Wire.End end) {
        String sender = end.other().owner().uuid().text();
        end.attach(
                frame -> {
                    if (frame instanceof Wire.Frame.Text text) {
                        perform(peer.incoming(timeline.now(), sender, bytes(text.text())));
                    } else if (frame instanceof Wire.Frame.Ping) {
                        end.send(new Wire.Frame.Pong());
                    }
                },
                () -> {});
    }

    private void perform(List<SyncAction> actions) {
        for (SyncAction action : actions) {
            if (action instanceof SyncAction.Connect connect) {
                dial(connect);
            } else if (action instanceof SyncAction.Send send) {
                Wire.End end = dialled.get(send.peer());
                if (end != null) {
                    end.send(new Wire.Frame.Text(send.text()));
                }
            } else if (action instanceof SyncAction.Close close) {
                Wire.End end = dialled.remove(close.peer());
                if (end != null) {
                    end.close();
                }
            }
        }
    }

    private void dial(SyncAction.Connect connect) {
        URI uri = URI.create(connect.uri());
        network.dial(this, new PeerAddress(uri.getHost(), uri.getPort()), end -> {
            if (end == null) {
                link(connect.peer(), new LinkEvent.Lost());
                return;
            }
            dialled.put(connect.peer(), end);
            end.attach(frame -> received(connect.peer(), end, frame), () -> link(connect.peer(), new LinkEvent.Lost()));
            link(connect.peer(), new LinkEvent.Connected());
        });
    }

    private void received(String from, Wire.End end, Wire.Frame frame) {
        if (frame instanceof Wire.Frame.Text text) {
            link(from, new LinkEvent.Frame(LinkEvent.Frame.TEXT, bytes(text.text())));
        } else if (frame instanceof Wire.Frame.Ping) {
            end.send(new Wire.Frame.Pong());
        } else {
            link(from, new LinkEvent.Frame(LinkEvent.Frame.PONG, new byte[] {0}));
        }
    }

    private void link(String to, LinkEvent event) {
        perform(peer.link(timeline.now(), to, event));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
