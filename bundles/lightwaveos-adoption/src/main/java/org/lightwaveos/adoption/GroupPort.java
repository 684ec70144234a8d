/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption;

import java.util.Set;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.protocol.LightCommand;

/** The peer as adoption needs it. Calls come in order and never concurrently, and must return at once. */
public interface GroupPort {

    /** Have the group changed. */
    void change(LightCommand change);

    /**
     * Have the group changed, if nobody has done so before.
     *
     * @param still makes of the light what it is as long as nobody has
     */
    void changeIfStill(LightCommand change, LightCommand still);

    /**
     * The devices that we hold a control session to and would drive; the others of ours are to know. The whole set each
     * time it has changed.
     */
    void hold(Set<DeviceUuid> devices);

    /** Something odd but harmless, for a log at DEBUG. */
    default void note(String text) {}
}
