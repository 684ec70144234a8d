/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import org.lightwaveos.control.ExtraListener;
import org.lightwaveos.control.PresetListener;
import org.lightwaveos.control.ZoneListener;
import org.lightwaveos.model.LightState;
import org.openhab.core.types.Command;

/** One part of a device besides its light: what it hears it shows on channels, what is commanded there it asks for. */
public interface Panel extends ZoneListener, PresetListener, ExtraListener {

    /**
     * A command to a channel of the Thing; {@code REFRESH} asks for what was shown last. A command of no use is complained
     * of once and costs nothing else.
     *
     * @param channelId without the Thing, with its group if it has one: {@code zone-1#brightness}
     * @return whether the channel is one of this panel's
     */
    boolean handle(String channelId, Command command);

    /** The Thing is at work: what is known without the device can be shown from now on. */
    default void start() {}

    /** What the Thing shows of the light, by whatever way it came: commands under way over what the device says. */
    default void onLight(LightState shown) {}

    /** The effects or palettes that the device offers have changed. */
    default void choicesChanged() {}

    /** Items have been linked to channels, or unlinked: see {@link PanelPort#isLinked}. */
    default void linksChanged() {}
}
