/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lightwaveos.virtual.firmware.device.Renderer;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.WireText;

/** Collects what one message causes, while its handler runs. */
public final class Outbox {

    private final Renderer renderer;
    private final List<String> replies = new ArrayList<>();
    private final List<String> broadcasts = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<ParameterUpdate> parameterUpdates = new ArrayList<>();
    private int statusPushes;
    private int zonePushes;
    private boolean saveRequested;

    public Outbox(Renderer renderer) {
        this.renderer = renderer;
    }

    /** A frame for the sender, in the firmware's text. */
    public void reply(String frame) {
        replies.add(WireText.decode(frame));
    }

    /** A frame for all clients, in the firmware's text. */
    public void broadcast(String frame) {
        broadcasts.add(WireText.decode(frame));
    }

    /** Hands a setter to the renderer's queue; whether it was taken is not told to clients either. */
    public void set(Setter setter, int... arguments) {
        offer(setter, arguments);
    }

    /** The same for the few handlers that do look: false if the queue is full. */
    public boolean offer(Setter setter, int... arguments) {
        boolean taken = renderer.enqueue(setter, arguments);
        if (taken) {
            actions.add(
                    new Action(setter.label(), Arrays.stream(arguments).boxed().toList()));
        }
        return taken;
    }

    /** Hands a tunable to the renderer; false if it was not taken. */
    public boolean tune(int effectId, String name, float value) {
        ParameterUpdate update = new ParameterUpdate(effectId, name, value);
        boolean taken = renderer.enqueue(update);
        if (taken) {
            parameterUpdates.add(update);
        }
        return taken;
    }

    public void pushStatus() {
        statusPushes++;
    }

    public void pushZones() {
        zonePushes++;
    }

    public void requestSave() {
        saveRequested = true;
    }

    /** All of it. */
    public Reaction reaction() {
        return new Reaction(replies, broadcasts, actions, parameterUpdates, statusPushes, zonePushes, saveRequested);
    }
}
