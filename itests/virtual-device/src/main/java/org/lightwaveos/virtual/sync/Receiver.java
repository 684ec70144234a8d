/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.GlobalField;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.light.ZoneField;
import org.lightwaveos.virtual.sync.text.CommandReader;
import org.lightwaveos.virtual.sync.text.RawText;
import org.lightwaveos.virtual.sync.text.ReadCommand;
import org.lightwaveos.virtual.sync.text.StateReader;

/** What a firmware does with a text. */
final class Receiver {

    private final String own;
    private final LightStore store;
    private final SyncMachine machine;

    Receiver(String own, LightStore store, SyncMachine machine) {
        this.own = own;
        this.store = store;
        this.machine = machine;
    }

    /**
     * Obeys a text from the peer at the other end, if it holds anything to obey.
     *
     * @return false if firmware does not survive it
     */
    boolean receive(int nowMs, String peer, RawText text) {
        boolean alive = true;
        if (text.contains("sync.state")) {
            alive = state(text);
        } else if (text.contains("sync.cmd")) {
            alive = command(text);
        } else if (!text.contains("sync.hello") && text.contains("sync.ping")) {
            machine.connections.send(peer, "{\"t\":\"sync.pong\",\"u\":\"" + own + "\"}");
        }
        machine.discovery.touch(peer, nowMs);
        return alive;
    }

    private boolean state(RawText text) {
        Optional<SyncLight> read = StateReader.read(text, SyncLight.INITIAL);
        Optional<String> leader = machine.election.leader();
        if (read.isEmpty() || leader.isEmpty()) {
            return read.isEmpty();
        }
        // Without a sender firmware compares what happens to be in memory; that is taken to be nobody's name.
        boolean fromLeader = StateReader.sender(text).equals(leader);
        if (Versions.acceptsState(store.light().version(), read.get().version(), fromLeader)) {
            apply(read.get());
        }
        return true;
    }

    private boolean command(RawText text) {
        Optional<ReadCommand> read = CommandReader.read(text);
        Optional<String> leader = machine.election.leader();
        if (read.isEmpty() || leader.isEmpty()) {
            return read.isEmpty();
        }
        ReadCommand command = read.get();
        boolean fromLeader = command.sender().equals(leader.get());
        if (Versions.acceptsCommand(store.light().version(), command.version(), fromLeader)) {
            List<Integer> values = command.values();
            store.dispatch(
                    command.kind(), values.stream().mapToInt(Integer::intValue).toArray());
        }
        return true;
    }

    /** As 21 commands, each of which raises the version by one or is refused; hue and transition are left out. */
    private void apply(SyncLight light) {
        store.dispatch(CommandKind.EFFECT, light.get(GlobalField.EFFECT));
        store.dispatch(CommandKind.BRIGHTNESS, light.get(GlobalField.BRIGHTNESS));
        store.dispatch(CommandKind.SPEED, light.get(GlobalField.SPEED));
        store.dispatch(CommandKind.PALETTE, light.get(GlobalField.PALETTE));
        store.dispatch(
                CommandKind.VISUALS,
                light.get(GlobalField.INTENSITY),
                light.get(GlobalField.SATURATION),
                light.get(GlobalField.COMPLEXITY),
                light.get(GlobalField.VARIATION));
        store.dispatch(CommandKind.ZONE_MODE, light.get(GlobalField.ZONE_MODE), light.get(GlobalField.ZONE_COUNT));
        for (int zone = 0; zone < SyncLight.ZONES; zone++) {
            store.dispatch(CommandKind.ZONE_EFFECT, zone, light.get(zone, ZoneField.EFFECT));
            store.dispatch(CommandKind.ZONE_PALETTE, zone, light.get(zone, ZoneField.PALETTE));
            store.dispatch(CommandKind.ZONE_BRIGHTNESS, zone, light.get(zone, ZoneField.BRIGHTNESS));
            store.dispatch(CommandKind.ZONE_SPEED, zone, light.get(zone, ZoneField.SPEED));
            store.dispatch(CommandKind.ZONE_ENABLE, zone, light.get(zone, ZoneField.ENABLED));
        }
    }
}
