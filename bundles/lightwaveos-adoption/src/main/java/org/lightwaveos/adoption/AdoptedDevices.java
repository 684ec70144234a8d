/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption;

import java.util.Optional;
import java.util.Set;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;

/** All devices that one peer adopts. May be called from any thread; everything returns at once. */
public interface AdoptedDevices extends AutoCloseable {

    /**
     * Makes a device a member of the group, until its {@link AdoptedDevice#close}. Forward to what comes back all that the
     * device's listener hears, from the device's start on. Of one that is connected already pass on at least its link and
     * its list of effects; the rest comes with its next answer.
     *
     * @param uuid empty if the device has not been met yet; then {@link AdoptedDevice#onIdentity} tells
     * @param follow whether it follows the group to begin with
     * @param controller the device; stays the caller's, who closes it after the member
     */
    AdoptedDevice adopt(
            Optional<DeviceUuid> uuid, AdoptionSettings settings, boolean follow, DeviceController controller);

    /** The group's light, as the peer's listener is told. */
    void groupLight(GroupLight light);

    /** The peer is at rest: nothing is ordered or proposed until {@link #groupLight} is called again. */
    void groupGone();

    /**
     * Nobody has ever chosen the group's light: that of the first device to come becomes it, unless it is changed before.
     * To be said before the first {@link #groupLight}.
     */
    void groupUnchosen();

    /** Who is connected as a member by sync; such a unit needs nobody to drive it. */
    void syncMembers(Set<DeviceUuid> connected);

    /** Devices that another openHAB drives. */
    void drivenElsewhere(Set<DeviceUuid> devices);

    /** Forgets all devices. Nothing is ordered, proposed or told after it has returned. Idempotent. */
    @Override
    void close();
}
