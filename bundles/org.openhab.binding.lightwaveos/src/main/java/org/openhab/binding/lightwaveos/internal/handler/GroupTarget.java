/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import org.lightwaveos.model.LightField;
import org.lightwaveos.peer.PeerNode;
import org.openhab.binding.lightwaveos.internal.peer.EffectOrder;
import org.openhab.binding.lightwaveos.internal.peer.GroupFields;

/** A group's light. Effects are stepped from the one that was commanded last, shown already or not. */
final class GroupTarget implements LightTarget {

    private final PeerNode node;

    // All access must be guarded by "this".
    private int effect;

    /** @param effect what is shown at the start */
    GroupTarget(PeerNode node, int effect) {
        this.node = node;
        this.effect = effect;
    }

    /** The group shows this effect. */
    synchronized void effectShown(int id) {
        effect = id;
    }

    @Override
    public synchronized void set(LightField field, int value) {
        if (field == LightField.EFFECT) {
            effect = value;
        }
        GroupFields.commandFor(field, value).ifPresent(node::change);
    }

    @Override
    public synchronized void stepEffect(int direction) {
        set(LightField.EFFECT, EffectOrder.step(effect, direction));
    }
}
