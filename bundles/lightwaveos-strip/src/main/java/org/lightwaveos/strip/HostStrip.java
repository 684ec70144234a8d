/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.strip;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.catalogue.Transitions;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.render.Scene;
import org.lightwaveos.render.SceneTransition;
import org.lightwaveos.render.StripRenderer;
import org.lightwaveos.render.StripShow;

/**
 * The strip that a host renders: a light goes in on any thread, a group's or a device's, and pictures come out on one.
 *
 * <p>In step with the group as far as the protocol allows. It says what is shown, not since when; so the movement of an effect
 * follows the calendar's clock. Hosts whose clocks agree show the same movement, whenever each began. They agree on it until
 * the speed is changed; from then on, those that were there still do. Devices show their own: they have no calendar.
 */
public final class HostStrip {

    private final TimeBase base;
    private final StripShow<Scene> show;
    private GroupLight group = GroupLight.INITIAL; // guarded by this
    private StripSettings settings = StripSettings.DEFAULT; // guarded by this
    private volatile StripLight wanted = StripLight.of(group, settings);
    private @Nullable StripLight taken; // of the drawing thread, as is what follows
    private @Nullable Scene shown;

    /** @param seed what chance follows, as of {@link StripRenderer} */
    public HostStrip(long seed, TimeBase base) {
        this.base = base;
        this.show = new StripShow<>(StripRenderer.inStep(seed), scene -> scene);
    }

    /** The group's light, from now on, in place of whatever was shown. */
    public synchronized void light(GroupLight light) {
        group = light;
        wanted = StripLight.of(group, settings);
    }

    /** What the strip has of its own beside the group's light, from now on. */
    public synchronized void settings(StripSettings own) {
        settings = own;
        wanted = StripLight.of(group, settings);
    }

    /** The light of a device, from now on, in place of whatever was shown. */
    public synchronized void light(DeviceLight light) {
        wanted = StripLight.of(light);
    }

    /**
     * Draws the picture of a moment. One thread at a time.
     *
     * @param nanos on the clock of the time base; not before the moment drawn last
     * @param rgb where to put 960 bytes: red, green, blue of each LED, strip A then strip B
     */
    public void draw(long nanos, byte[] rgb) {
        long nowMs = TimeBase.timeOf(base.frameAt(nanos));
        show.render(shown(nowMs), nowMs, rgb);
    }

    private Scene shown(long nowMs) {
        StripLight next = wanted;
        @Nullable Scene before = shown;
        if (before != null && next == taken) {
            return before;
        }
        Optional<SceneTransition> by = before == null ? Optional.empty() : transition(before, next, nowMs);
        Scene now = by.isPresent() ? next.scene().withTransition(by.get()) : next.scene();
        taken = next;
        shown = now;
        return now;
    }

    /** A transition comes with the change of effect that it was begun for, and goes on whatever else changes meanwhile. */
    private static Optional<SceneTransition> transition(Scene before, StripLight next, long nowMs) {
        int from = before.effectId();
        if (from == next.scene().effectId()) {
            return before.transition();
        }
        return next.transition().isEmpty()
                ? Optional.empty()
                : Transitions.byId(next.transition().getAsInt())
                        .map(type -> new SceneTransition(from, type.id(), nowMs, type.durationMs()));
    }
}
