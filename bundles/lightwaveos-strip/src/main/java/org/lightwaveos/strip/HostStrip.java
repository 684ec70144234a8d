/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.strip;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.catalogue.Transitions;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.render.SceneTransition;
import org.lightwaveos.render.StripRenderer;
import org.lightwaveos.render.StripShow;

/**
 * The strip that a host renders: a group's light goes in on any thread, pictures come out on one.
 *
 * <p>In step with the group as far as the protocol allows. It says what is shown, not since when; so the movement of an effect
 * follows the calendar's clock. Hosts whose clocks agree show the same movement, whenever each began. They agree on it until
 * the speed is changed; from then on, those that were there still do. Devices show their own: they have no calendar.
 */
public final class HostStrip {

    private record Wanted(GroupLight light, StripSettings settings) {}

    private final TimeBase base;
    private final StripShow<ShownLight> show;
    private volatile Wanted wanted = new Wanted(GroupLight.INITIAL, StripSettings.DEFAULT);
    private @Nullable Wanted taken; // of the drawing thread, as is what follows
    private @Nullable ShownLight shown;

    /** @param seed what chance follows, as of {@link StripRenderer} */
    public HostStrip(long seed, TimeBase base) {
        this.base = base;
        this.show = new StripShow<>(StripRenderer.inStep(seed), ShownLight::scene);
    }

    /** The group's light, from now on. */
    public synchronized void light(GroupLight light) {
        wanted = new Wanted(light, wanted.settings);
    }

    /** What the strip has of its own, from now on. */
    public synchronized void settings(StripSettings settings) {
        wanted = new Wanted(wanted.light, settings);
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

    private ShownLight shown(long nowMs) {
        Wanted next = wanted;
        @Nullable ShownLight before = shown;
        if (before != null && next == taken) {
            return before;
        }
        ShownLight now = new ShownLight(
                next.light, next.settings, before == null ? Optional.empty() : transition(before, next.light, nowMs));
        taken = next;
        shown = now;
        return now;
    }

    /** A transition comes with the change of effect that it was begun for, and goes on whatever else changes meanwhile. */
    private static Optional<SceneTransition> transition(ShownLight before, GroupLight light, long nowMs) {
        int from = before.light().effect().value();
        if (from == light.effect().value()) {
            return before.transition();
        }
        return light.transition().active()
                ? Transitions.byId(light.transition().type().value())
                        .map(type -> new SceneTransition(from, type.id(), nowMs, type.durationMs()))
                : Optional.empty();
    }
}
