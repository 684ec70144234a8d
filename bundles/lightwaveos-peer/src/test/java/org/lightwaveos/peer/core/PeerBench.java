/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncReader;
import org.lightwaveos.peer.protocol.SyncReading;

/** One peer in virtual time, with a person at each of its connections. */
final class PeerBench {

    static final PeerAddress THERE = new PeerAddress("10.0.0.7", 80);

    final DeviceUuid own;
    final Peer peer;
    final List<PeerOutput> outputs = new ArrayList<>();
    long now = 1_000;
    private long accepted;

    PeerBench(String uuid) {
        this(uuid, Leadership.AUTO);
    }

    PeerBench(String uuid, Leadership leadership) {
        own = new DeviceUuid(uuid);
        peer = new Peer(new PeerSettings(own, "test", leadership, GroupLight.INITIAL, Timing.DEFAULT), new Random(1));
        take(new PeerInput.Started());
    }

    void take(PeerInput input) {
        outputs.addAll(peer.handle(input, now));
    }

    /** Lets time pass; the peer is woken whenever it wants to be. */
    void run(long ms) {
        long end = now + ms;
        while (peer.nextWakeUpMs() <= end) {
            now = Math.max(now, peer.nextWakeUpMs());
            take(new PeerInput.WakeUp());
        }
        now = end;
    }

    LinkId accept() {
        LinkId link = new LinkId(LinkId.Direction.INCOMING, ++accepted);
        take(new PeerInput.LinkOpened(link));
        return link;
    }

    void say(LinkId link, String text) {
        take(new PeerInput.TextReceived(link, text));
    }

    void change(LightCommand change) {
        take(new PeerInput.LocalChange(change));
    }

    void forget() {
        outputs.clear();
    }

    <T extends PeerOutput> List<T> of(Class<T> kind) {
        return outputs.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<SyncMessage> said(LinkId link) {
        return of(PeerOutput.SendText.class).stream()
                .filter(send -> send.link().equals(link))
                .map(send -> ((SyncReading.Accepted) SyncReader.read(send.text())).message())
                .toList();
    }

    <T extends SyncMessage> List<T> said(LinkId link, Class<T> kind) {
        return said(link).stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
